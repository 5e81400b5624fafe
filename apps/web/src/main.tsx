import './ui/base.css';
import './ui/tokens.css';
import './ui/mantineStyles.ts';
import { ApolloProvider } from '@apollo/client/react';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './apollo.ts';
import { fetchAhead } from './lib/ahead.ts';
import { readAllAnew } from './lib/anew.ts';
import { FormatsProvider } from './lib/formats.tsx';
import { hangUp } from './lib/hangUp.ts';
import { startTexts } from './lib/i18n.ts';
import { startWithKept } from './lib/keptAnswers.ts';
import { installWorker } from './newVersion.ts';
import { reloadWhenCodeIsGone } from './lib/staleChunks.ts';
import { routes } from './routes.tsx';
import { Session } from './Session.tsx';
import { UiProvider } from './ui/UiProvider.tsx';

reloadWhenCodeIsGone();
const client = createClient(() => {
  // Nothing that was read under the session that ended may stay; the sign-in page leads back to where they were.
  readAnew();
});
const started = startTexts().then(() => startWithKept(client));

const pages = import.meta.env.DEV ? [...(await import('./dev/routes.tsx')).devRoutes, ...routes] : routes;
// Its code comes while the server says who is signed in.
const router = createBrowserRouter(pages);
fetchAhead(pages);
installWorker();
await started;

// The server answers labels in the language that it was asked in.
i18next.on('languageChanged', () => {
  // What is shown stays until its labels come in the other language: nothing is drawn anew, and the focus stays where it is.
  void readAllAnew(client);
  hangUp();
});

/** Forgets every answer and asks again for what is shown. */
function readAnew() {
  // A page that is left meanwhile takes its question back; a failure shows itself where the answer is shown.
  client.resetStore().catch(() => undefined);
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
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
);
