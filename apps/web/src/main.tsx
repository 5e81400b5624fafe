import './ui/base.css';
import './ui/tokens.css';
import './ui/mantineStyles.ts';
import { ApolloProvider } from '@apollo/client/react';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './apollo.ts';
import { fetchAhead } from './lib/ahead.ts';
import { readAllAnew } from './lib/anew.ts';
import { FormatsProvider } from './lib/formats.tsx';
import { hangUp } from './lib/hangUp.ts';
import { startTexts } from './lib/i18n.ts';
import { putEarlyInPlace, startWithKept } from './lib/keptAnswers.ts';
import { installWorker } from './installWorker.ts';
import { reloadWhenCodeIsGone } from './lib/staleChunks.ts';
import { whenLanguageChanges } from './lib/words.ts';
import { routes } from './routes.tsx';
import { Session } from './Session.tsx';
import { UiProvider } from './ui/UiProvider.tsx';

reloadWhenCodeIsGone();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = createClient(() => {
  // Nothing that was read under the session that ended may stay; the sign-in page leads back to where they were.
  readAnew();
});
// Not waited for here: the code of the pages needs this module, and would wait for it.
void start(root);

/** Draws the page of the address once it is known who is signed in, and its code is there. */
async function start(place: HTMLElement): Promise<void> {
  const started = startTexts().then(() => startWithKept(client));
  const pages = import.meta.env.DEV ? [...(await import('./dev/routes.tsx')).devRoutes, ...routes] : routes;
  // Its code comes while the server says who is signed in.
  const router = createBrowserRouter(pages);
  fetchAhead(pages);
  installWorker();
  await Promise.all([started, codeFor(router)]);
  await putEarlyInPlace(client);

  // The server answers labels in the language that it was asked in.
  whenLanguageChanges(() => {
    // What is shown stays until its labels come in the other language: nothing is drawn anew, and the focus stays where it is.
    void readAllAnew(client);
    hangUp();
  });

  // As a transition: a slow phone draws it in small pieces, and whoever touches it meanwhile is heard.
  startTransition(() =>
    createRoot(place).render(
      <StrictMode>
        <ApolloProvider client={client}>
          <FormatsProvider>
            <UiProvider>
              <Session>
                {/* As transitions, two addresses are drawn at once, and a question would be asked for both in turn. */}
                <RouterProvider router={router} useTransitions={false} />
              </Session>
            </UiProvider>
          </FormatsProvider>
        </ApolloProvider>
      </StrictMode>,
    ),
  );
}

/** Waits until the code of the page that the address names is there, or can't be had. */
function codeFor(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const leave = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      leave();
      resolve();
    });
  });
}

/** Forgets every answer and asks again for what is shown. */
function readAnew() {
  // A page that is left meanwhile takes its question back; a failure shows itself where the answer is shown.
  client.resetStore().catch(() => undefined);
}
