import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Person } from './person.ts';

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Beyond the letter of WCAG: one can find one's way by headings and landmarks. */
const WAYS = ['heading-order', 'page-has-heading-one', 'empty-heading', 'landmark-one-main', 'landmark-unique'];

/** What axe finds on the page, or within a part of it: the rule, and where. */
export const violationsOf = ({ page }: Person, within?: string): Promise<string[]> =>
  analyse(
    axeOn(page, within).options({
      runOnly: { type: 'tag', values: RULES },
      rules: Object.fromEntries(WAYS.map((rule) => [rule, { enabled: true }])),
    }),
  );

/** What axe finds in the colours alone: all that can change with the scheme of a page. */
export const colourViolationsOf = ({ page }: Person, within?: string): Promise<string[]> =>
  analyse(axeOn(page, within).withRules(['color-contrast', 'link-in-text-block']));

/** It would open a page of its own for what pages of other origins have in frames; we have none. */
const axeOn = (page: Page, within?: string): AxeBuilder => {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  return within === undefined ? axe : axe.include(within);
};

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} at ${html}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
