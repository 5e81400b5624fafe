import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Locator, Page, WebSocket } from 'playwright-core';
import { PASSWORD } from './accounts.ts';

/** What somebody looks at the product with. */
export type Device = Pick<BrowserContextOptions, 'viewport' | 'isMobile' | 'hasTouch' | 'serviceWorkers'>;

export const desktop: Device = { viewport: { width: 1440, height: 900 } };
export const phone: Device = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** How long somebody waits for what they expect to see, in milliseconds. */
const PATIENCE_MS = 10_000;

/** The first link of every page behind the sign-in page, in the languages that people of the demo have chosen. */
const CONTENT = /^(?:Skip to the content|Zum Inhalt)$/;

/** Somebody at a browser of their own, who notices everything that goes wrong in it. */
export class Person {
  /**
   * What went wrong so far: errors on the console (where the browser also tells what the page's
   * policy refused), uncaught ones, dialogs of the browser, answers of a broken server.
   */
  readonly problems: string[] = [];
  readonly name: string;
  readonly page: Page;
  readonly #answers: Promise<string>[] = [];
  readonly #expected: RegExp[] = [];
  /** The connection for live changes that was greeted last. */
  #socket: WebSocket | undefined;

  private constructor(name: string, page: Page) {
    this.name = name;
    this.page = page;
    const browser = page.context();
    browser.on('weberror', (weberror) => {
      const error: unknown = weberror.error();
      this.#note(`uncaught: ${error instanceof Error && error.stack ? error.stack : String(error)}`);
    });
    browser.on('console', (message) => {
      if (message.type() === 'error') this.#note(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        this.#answers.push(Promise.resolve(payload.toString()));
        if (payload.includes('"connection_ack"')) this.#socket = socket;
      });
    });
    browser.on('dialog', (dialog) => {
      this.#note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    browser.on('response', (response) => {
      if (response.status() >= 500) this.#note(`answer ${response.status()}: ${response.url()}`);
      if (new URL(response.url()).pathname === '/graphql')
        // An answer that comes while the page is left has no body any more: nobody has read it.
        this.#answers.push(response.text().catch(() => ''));
    });
  }

  /**
   * Somebody with nothing open yet, who looks at the installation of this origin.
   * Things move at once for them, so that nothing is looked at half-way.
   */
  static async at(browser: Browser, origin: string, name: string, device: Device = desktop): Promise<Person> {
    const context = await browser.newContext({
      // Only who looks at what is kept on the device (offline.test.ts) wants it: everybody else would pay for it.
      serviceWorkers: 'block',
      ...device,
      baseURL: origin,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Person(name, await context.newPage());
  }

  /** Signs in through the page and waits for their first screen. */
  async signIn(email: string): Promise<void> {
    await this.page.goto('/login');
    await this.signInHere(email);
  }

  /** Signs in where the page asks for it, and waits for the screen behind. */
  async signInHere(email: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.waitForURL(({ pathname }) => /^\/(?:portal|desk)/.test(pathname));
    await this.page.getByRole('link', { name: CONTENT }).waitFor({ state: 'attached' });
  }

  /** Opens the menu behind one's name. */
  async openOwnMenu(page = this.page): Promise<void> {
    await page.getByRole('banner').getByRole('button').and(page.locator('[aria-haspopup=menu]')).click();
  }

  /** Waits until all of it is there and can be seen; texts may stand there more than once. */
  async sees(...things: (Locator | string)[]): Promise<void> {
    for (const thing of things) await this.#find(thing).waitFor();
  }

  /** Waits until none of it can be seen. What has not come yet is not there either: see first what would come with it. */
  async seesNo(...things: (Locator | string)[]): Promise<void> {
    for (const thing of things) await this.#find(thing).waitFor({ state: 'hidden' });
  }

  /** Waits until the first page hears of changes, so that its session is not looked at again by a connection that is made late. */
  async hears(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (this.#socket?.isClosed() !== false) {
      if (performance.now() > deadline) throw new Error('No connection for live changes was made.');
      await sleep(20);
    }
  }

  /** What is open: path and search of the address. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** What the address says about the list that is open: `{ view: 'all' }`. */
  get listed(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  /** A problem that the journey provokes, and which is none therefore. */
  provokes(problem: RegExp): void {
    this.#expected.push(problem);
  }

  /** Everything that the endpoint has answered this browser, and sent to it unasked. */
  async received(): Promise<string> {
    return (await Promise.all(this.#answers)).join('\n');
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  #find(thing: Locator | string): Locator {
    return typeof thing === 'string' ? this.page.getByText(thing).filter({ visible: true }).first() : thing;
  }

  #note(problem: string): void {
    if (!this.#expected.some((expected) => expected.test(problem))) this.problems.push(`${this.name}: ${problem}`);
  }
}
