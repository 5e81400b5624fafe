import type { Contact } from '../domains/people/contact.entity.ts';
import { Login } from '../domains/people/login.entity.ts';
import { hashPassword } from '../domains/people/passwords.ts';
import type { Browser, Endpoint, GraphqlBody } from './endpoint.ts';
import type { Installation } from './installation.ts';

export const PASSWORD = 'correct horse battery';
export const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { next } }';
export const SIGN_OUT = 'mutation { signOut { signedOut } }';
export const VIEWER = '{ viewer { __typename id name permissions } }';
export const MINUTE = 60_000;

/** The code of the first error. */
export const codeOf = ({ errors }: GraphqlBody): unknown => errors?.[0]?.extensions['code'];

let passwordHash: Promise<string> | undefined;
let addresses = 0;

/** People who sign in over HTTP. The endpoint must trust proxies of this machine: each try comes from an address of its own. */
export function logins(home: Installation, server: Endpoint) {
  const login = async (given: Partial<Login> = {}): Promise<Login> => {
    const { manager } = home.database.dataSource;
    passwordHash ??= hashPassword(PASSWORD);
    const id = crypto.randomUUID();
    const email = `person-${id}@example.com`;
    return manager.save(
      manager.create(Login, { id, email, passwordHash: await passwordHash, createdAt: home.clock.now(), ...given }),
    );
  };
  const address = (): string => `203.0.113.${(addresses += 1)}`;
  return {
    login,
    address,
    /** A contact who can sign in. */
    person: async (given: Partial<Login> = {}): Promise<{ email: string; contact: Contact }> => {
      const { id, email } = await login(given);
      return { email, contact: await home.build.contact({ loginId: id }) };
    },
    signIn: (browser: Browser, email: string, password = PASSWORD, from = address()): Promise<GraphqlBody> =>
      browser.ask(SIGN_IN, { input: { email, password } }, { 'x-forwarded-for': from }),
    nameOfViewer: async (browser: Browser): Promise<unknown> => (await browser.ask(VIEWER)).data?.['viewer']?.['name'],
    /** A browser in which a contact of a new client is signed in. */
    signedIn: async (): Promise<Browser> => {
      const { id, email } = await login();
      await home.build.contact({ loginId: id });
      const browser = server.browser();
      await browser.ask(SIGN_IN, { input: { email, password: PASSWORD } });
      return browser;
    },
  };
}
