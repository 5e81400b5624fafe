import type { ApolloClient, NormalizedCacheObject, Reference } from '@apollo/client';
import { deviceStore } from './deviceStore.ts';
import { forgetEarly, readEarlyPage } from './early.ts';
import { endOfSession } from './endOfSession.ts';
import { currentLanguage } from './i18n.ts';
import { forgetSide, rememberSide } from './knownSide.ts';
import { whenAtRest, whenQuiet } from './rest.ts';
import { VIEWER, type Viewer } from './viewer.tsx';

const KEY = 'answers';
/** What is older is not shown again, in milliseconds: a working day. */
const LONGEST_MS = 12 * 60 * 60 * 1000;
/** A list that has grown longer is not kept, nor is more than so many characters in all. */
const MOST_ROWS = 200;
const MOST_CHARACTERS = 2_000_000;

/** What is kept of the answers: lists, who looks at them, and the words in them. Never what stands in a ticket or a file. */
const KEPT_FIELD =
  /^(?:__typename|viewer|provider|tickets|invoices|assets|board|boards|ticket(?:Priorities|Categories|Queues|Statuses|Types))(?:$|[(:])/;
/** What is asked for once and then believed. */
const BELIEVED = ['ticketCategories', 'ticketQueues', 'ticketTypes'];
const NOT_OF_A_ROW = /^(?:conversation|activity|files|description|body|text)(?:$|[(:])/;

/** Which build this is: code of another one may ask and name things otherwise. */
const BUILD = import.meta.url;

type Kept = {
  readonly build: string;
  readonly language: string;
  readonly viewer: string;
  readonly at: number;
  readonly answers: NormalizedCacheObject;
};
type Fields = Readonly<Record<string, unknown>>;

/**
 * Finds out who is signed in, and puts the lists that they saw last on this device back into the cache, so that they are there at
 * once and what is new comes after. For anybody else, with other rights, after an upgrade or a day, they are gone. Where nobody
 * answers, whoever was here last sees what is kept.
 */
export async function startWithKept(client: ApolloClient): Promise<void> {
  forgetWithSession(client);
  whenQuiet(() => keep(client));
  const reading = read();
  try {
    const { data } = await client.query({ query: VIEWER, fetchPolicy: 'network-only' });
    if (!data?.viewer) forgetSide();
    const kept = await reading;
    if (!kept) return;
    if (data?.viewer && markOf(data.viewer) === kept.viewer) putBackAndAsk(client, kept);
    else forgetKept();
  } catch {
    // Nobody answers. Without anything kept, the page asks once more and says so.
    const kept = await reading;
    if (kept) putBack(client, kept);
  }
}

/** What the page has asked while its code was on the way is in the cache when it is drawn for the first time. */
export async function putEarlyInPlace(client: ApolloClient): Promise<void> {
  const viewer = client.readQuery({ query: VIEWER })?.viewer;
  if (!viewer) return;
  const early = await readEarlyPage({ viewerId: viewer.id, language: currentLanguage() });
  if (early) client.writeQuery({ query: early.operation, variables: { ...early.variables }, data: early.data });
}

/** Forgets what is kept on this device: the session ended, or the viewer may see less than before. */
export function forgetKept(): void {
  // Where the browser keeps nothing, there is nothing to forget.
  deviceStore.clear().catch(() => undefined);
}

/** Everything that forgets the answers in memory forgets those on the device too. */
function forgetWithSession(client: ApolloClient): void {
  const forget = () => {
    forgetEarly();
    forgetSide();
    forgetKept();
    endOfSession();
    return Promise.resolve();
  };
  client.onClearStore(forget);
  client.onResetStore(forget);
}

async function read(): Promise<Kept | undefined> {
  try {
    const kept = (await deviceStore.read(KEY)) as Kept | undefined;
    const isFresh = kept && Date.now() - kept.at < LONGEST_MS && kept.at <= Date.now();
    if (isFresh && kept.build === BUILD && kept.language === currentLanguage()) return kept;
    if (kept) forgetKept();
    return undefined;
  } catch {
    // The browser keeps nothing: everything is asked for.
    return undefined;
  }
}

function putBackAndAsk(client: ApolloClient, kept: Kept): void {
  putBack(client, kept);
  // Lists are asked for anew wherever they are shown; the rest as soon as there is time.
  whenAtRest(() => {
    const asked = client.refetchQueries({
      optimistic: true,
      updateCache: (cache) => BELIEVED.forEach((fieldName) => cache.evict({ id: 'ROOT_QUERY', fieldName })),
    });
    // What is not reached now is asked for when the app starts the next time.
    asked.catch(() => undefined);
  });
}

/** What has been answered meanwhile is newer. */
function putBack(client: ApolloClient, { answers }: Kept): void {
  const now = client.cache.extract() as NormalizedCacheObject;
  const root = { ...answers['ROOT_QUERY'], ...now['ROOT_QUERY'], __typename: 'Query' };
  client.cache.restore({ ...answers, ...now, ROOT_QUERY: root });
}

function keep(client: ApolloClient): void {
  const known = client.readQuery({ query: VIEWER });
  const viewer = known?.viewer;
  if (!viewer) return;
  rememberSide(viewer, known.provider);
  const answers = keepable(client.cache.extract() as NormalizedCacheObject);
  if (JSON.stringify(answers).length > MOST_CHARACTERS) return;
  const kept: Kept = { build: BUILD, language: currentLanguage(), viewer: markOf(viewer), at: Date.now(), answers };
  // Full or switched off: the next visit starts with nothing.
  deviceStore.write(KEY, kept).catch(() => undefined);
}

/** Who they are, of which client, and what they may. */
const markOf = (viewer: Pick<Viewer, 'id' | 'permissions'> & { readonly client?: { readonly id: string } }): string =>
  [viewer.id, viewer.client?.id, ...viewer.permissions].join();

/** The part of the cache that may be kept: the lists, and the rows that they lead to. */
export function keepable(cache: NormalizedCacheObject): NormalizedCacheObject {
  const kept: Record<string, Fields> = {};
  const root = fieldsOf(cache['ROOT_QUERY'], (name, value) => KEPT_FIELD.test(name) && rowsIn(value) <= MOST_ROWS);
  const take = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(take);
    else if (isReference(value)) takeRecord(value.__ref);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  const takeRecord = (id: string): void => {
    if (id in kept) return;
    kept[id] = fieldsOf(cache[id], (name) => !NOT_OF_A_ROW.test(name));
    take(kept[id]);
  };
  take(root);
  return { ...kept, ROOT_QUERY: { ...root, __typename: 'Query' } };
}

const fieldsOf = (record: unknown, isKept: (name: string, value: unknown) => boolean): Fields =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([name, value]) => isKept(name, value)));

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && '__ref' in value && typeof value.__ref === 'string';

const rowsIn = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'nodes' in value && Array.isArray(value.nodes)
    ? value.nodes.length
    : 0;
