import type { DocumentNode } from 'graphql';

/** What an address shows first: the question, as its page asks it. */
export type EarlyQuestion = { readonly operation: DocumentNode; readonly variables: object };

type EarlyPage = EarlyQuestion & {
  readonly viewerId: string;
  readonly language: string;
  readonly response: Promise<Response>;
};

/** What the page itself has asked while its code was on the way (early/early.ts). */
export type EarlyAnswers = {
  /** Who is signed in. */
  viewer?: Promise<Response> | undefined;
  /** What the address shows, for whom and in which language it was asked. */
  page?: EarlyPage | undefined;
  /** The code asks by itself by now. */
  isOver?: boolean;
};

declare global {
  interface Window {
    quaysideEarly?: EarlyAnswers;
  }
}

/** Older answers are asked for anew, in milliseconds since the page began: a slow phone needs so long for the code. */
const LONGEST_MS = 30_000;

/** Who is signed in, the first time that it is asked, and not long after; then one has to ask. */
export function takeEarlyViewer(): Promise<Response> | undefined {
  const early = window.quaysideEarly;
  const viewer = early?.viewer;
  if (early) early.viewer = undefined;
  return performance.now() < LONGEST_MS ? viewer : undefined;
}

/** Who asks what, and in which language. */
export type Asked = EarlyQuestion & {
  readonly language: string;
  /** Who is shown as signed in. */
  readonly viewerId: string | undefined;
};

/** The answer to the first question of the page, where it is the very one: of the same person, in the same language, not long ago, and once. */
export function takeEarlyPage(asked: Asked): Promise<Response> | undefined {
  const early = window.quaysideEarly;
  if (!early) return undefined;
  early.isOver = true;
  const { page } = early;
  if (!page || nameOf(page.operation) !== nameOf(asked.operation)) return undefined;
  early.page = undefined;
  const isTheSame = isFor(page, asked) && canonical(page.variables) === canonical(asked.variables);
  return isTheSame ? page.response : undefined;
}

/** Of the same person, in the same language, not long ago. */
const isFor = (page: EarlyPage, { viewerId, language }: Omit<Asked, keyof EarlyQuestion>): boolean =>
  page.viewerId === viewerId && page.language === language && performance.now() < LONGEST_MS;

const firstQuestions = new Map<string | undefined, DocumentNode>();

/** Names the question with which a page begins, beside it: what was asked for it early is there when the page is drawn for the first time. */
export function firstQuestion(document: DocumentNode): void {
  firstQuestions.set(nameOf(document), document);
}

/** What was asked early, for whom it is: with the question of the page whose code is there by now. Whoever asks it takes the answer all the same. */
export async function readEarlyPage(
  whose: Omit<Asked, keyof EarlyQuestion>,
): Promise<(EarlyQuestion & { readonly data: object }) | undefined> {
  const page = window.quaysideEarly?.page;
  const operation = page && firstQuestions.get(nameOf(page.operation));
  if (!operation || !isFor(page, whose)) return undefined;
  try {
    const response = await Promise.race([page.response, soon()]);
    const { data, errors } = ((await response?.clone().json()) ?? {}) as { data?: object | null; errors?: unknown };
    return data && !errors ? { operation, variables: page.variables, data } : undefined;
  } catch {
    // The page finds out, and says so.
    return undefined;
  }
}

/** The page is drawn without what has not come by now. */
const soon = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve));

/** The page is drawn and has taken what it asked for, or somebody left or came: from now on whoever wants something asks. */
export function forgetEarly(): void {
  if (window.quaysideEarly) window.quaysideEarly = { isOver: true };
}

/** What an operation is called. */
export function nameOf({ definitions }: DocumentNode): string | undefined {
  const [own] = definitions;
  return own?.kind === 'OperationDefinition' ? own.name?.value : undefined;
}

/** The same text for the same variables, in whatever order they were written. */
const canonical = (variables: object): string =>
  JSON.stringify(variables, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
