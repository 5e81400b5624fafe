import lighthouse from 'lighthouse';
import { median } from './processes.ts';

/** What a page costs a person with a slow phone: milliseconds, and the share of the screen that jumped. */
export type Visit = { readonly lcp: number; readonly cls: number; readonly tbt: number };

/** The same page the first time and when one comes back. */
export type Visits = { readonly first: Visit; readonly again: Visit };

/** How Lighthouse makes a phone slow: by reckoning what it would have taken, or by slowing line and processor down. */
export type Slowness = 'simulate' | 'devtools';

/** Lighthouse's slow phone opens a page, some times: medians. `port` is where the browser takes commands. */
export async function visitsOf(address: string, port: number, rounds: number, slowness: Slowness): Promise<Visits> {
  const first: Visit[] = [];
  const again: Visit[] = [];
  for (let round = 0; round < rounds; round += 1) {
    first.push(await visit({ address, port, slowness, isBack: false }));
    // Whoever comes back has been there until everything had come.
    again.push(await visit({ address, port, slowness, isBack: true }));
  }
  return { first: medians(first), again: medians(again) };
}

const medians = (visits: readonly Visit[]): Visit => ({
  lcp: median(visits.map(({ lcp }) => lcp)),
  cls: median(visits.map(({ cls }) => cls)),
  tbt: median(visits.map(({ tbt }) => tbt)),
});

type Asked = {
  readonly address: string;
  readonly port: number;
  readonly slowness: Slowness;
  readonly isBack: boolean;
};

/** Where the machine is too busy to draw in time, Lighthouse sees nothing: it gets some tries. */
async function visit(asked: Asked, tries = 3): Promise<Visit> {
  const { address, port, slowness, isBack } = asked;
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    throttlingMethod: slowness,
    onlyAudits: ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'],
    disableStorageReset: isBack,
  });
  if (result && new URL(result.lhr.finalDisplayedUrl).pathname !== new URL(address).pathname)
    throw new Error(`${address} led to ${result.lhr.finalDisplayedUrl}: nobody is signed in`);
  const audits = result?.lhr.audits ?? {};
  if (audits['largest-contentful-paint']?.numericValue === undefined && tries > 1) return visit(asked, tries - 1);
  const valueOf = (name: string): number => {
    const { numericValue } = audits[name] ?? {};
    if (numericValue === undefined) throw new Error(`Lighthouse has not measured ${name} of ${address}`);
    return numericValue;
  };
  return {
    lcp: valueOf('largest-contentful-paint'),
    cls: valueOf('cumulative-layout-shift'),
    tbt: valueOf('total-blocking-time'),
  };
}
