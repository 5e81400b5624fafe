import type { ViewerQuery } from '@quayside/graphql/documents';
import { type EarlyAnswers, type EarlyQuestion, nameOf } from '../lib/early.ts';
import { languageOf, preferredLanguage } from '../lib/languages.ts';
import { KNOWN_SIDE, type KnownSide } from '../lib/knownSide.ts';
import { hashOf } from '../lib/registered.ts';
import { whenOtherSession } from '../lib/tabs.ts';
import { VIEWER } from '../lib/viewer.tsx';
import { drawFrame, type Look } from './frame.ts';
import { questionAt } from './questions.ts';

// What the page itself does while its code is on its way: it asks who is signed in and what the address shows, and draws the frame
// of the side. The build puts it into the page (vite/early.ts); lib/early.ts takes the answers.

type Answer = { readonly data?: ViewerQuery };

// Until the page listens by itself (Session.tsx): what was asked for somebody must not be shown to who came after them.
whenOtherSession(() => {
  if (!window.quaysideEarly?.isOver) location.reload();
});

const { pathname, search } = location;
const spoken = preferredLanguage();
const side = /^\/(portal|desk)(?:\/|$)/.exec(pathname)?.[1] as 'portal' | 'desk' | undefined;
/** What the server has answered with the page, where somebody may be signed in; the page that a service worker keeps says nothing. */
const telling = document.getElementById('viewer');
const told = telling?.textContent;
// Who leaves leaves nothing behind.
telling?.remove();

const viewer = told ? Promise.resolve(new Response(told)) : ask({ operation: VIEWER, variables: {} });
const early: EarlyAnswers = { viewer };
window.quaysideEarly = early;
begin();
// After the questions: so much code is on its way that they would wait for it.
const code = document.getElementById('code');
if (code instanceof HTMLTemplateElement) document.head.append(code.content);

function begin(): void {
  // English that looks foreign begins at the other side: its frame would move.
  if (!side || !languageOf(spoken)) return;
  const look: Look = { side, pathname, provider: undefined, permissions: [], language: languageOf(spoken) ?? 'en' };
  if (told) return go(look, JSON.parse(told) as Answer);
  const known = knownSide();
  if (known?.side !== side) return;
  drawFrame({ ...look, ...known });
  viewer
    .then((response) => response.clone().json() as Promise<Answer>)
    .then((answer) => go(look, answer))
    // The page asks by itself, and says what is wrong in the place of the frame.
    .catch(() => undefined);
}

/** Draws what it looks like for who is signed in, and asks for what they came for. */
function go(look: Look, { data }: Answer): void {
  const who = data?.viewer;
  // They are led elsewhere.
  if (!data || !who || (who.__typename === 'Contact') !== (look.side === 'portal')) return drawFrame(undefined);
  const language = languageOf(who.locale) ?? look.language;
  const { id: viewerId, name, permissions } = who;
  const question = questionAt(pathname, search, who);
  if (question && !early.isOver) early.page = { ...question, language, viewerId, response: ask(question, language) };
  drawFrame({ ...look, provider: data.provider.name, language, permissions, name });
}

function ask({ operation, variables }: EarlyQuestion, language?: string): Promise<Response> {
  const response = fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json,application/json;q=0.9',
      'content-type': 'application/json',
      ...(language && { 'accept-language': language }),
    },
    body: JSON.stringify({
      operationName: nameOf(operation),
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(operation) } },
    }),
  });
  // Whoever takes it finds out.
  response.catch(() => undefined);
  return response;
}

function knownSide(): KnownSide | undefined {
  try {
    return (JSON.parse(localStorage.getItem(KNOWN_SIDE) ?? 'null') as KnownSide | null) ?? undefined;
  } catch {
    // Storage is switched off or holds something else: nothing is known.
    return undefined;
  }
}
