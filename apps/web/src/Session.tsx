import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useOwnLanguage } from './lib/ownLanguage.ts';
import { forgetEarly } from './lib/early.ts';
import { hangUp } from './lib/hangUp.ts';
import { tellOtherSession, whenOtherSession } from './lib/tabs.ts';
import { TitleContext } from './lib/title.tsx';
import { VIEWER, ViewerProvider } from './lib/viewer.tsx';
import { translator } from './lib/words.ts';
import { Unreached } from './ui/Unreached.tsx';
import { showToast } from './ui/toasts.tsx';

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** Finds out who is signed in before anything else is shown. */
export function Session({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(VIEWER, { fetchPolicy: 'cache-first' });
  const [signOut] = useMutation(SIGN_OUT);
  const ended = useEnded(data && (data.viewer?.id ?? null));
  const { byViewer } = ended;
  const forget = useCallback(async () => {
    // Before the session is asked for again.
    byViewer();
    await client.clearStore();
    await refetch();
  }, [byViewer, client, refetch]);
  const speaksTheirs = useOwnLanguage(data?.viewer, notKept);
  const isShown = data !== undefined && speaksTheirs;
  useEffect(() => {
    // What is inside has asked by then: what it needs first, it has taken.
    if (isShown) setTimeout(forgetEarly);
  }, [isShown]);
  useEffect(() => whenOtherSession(() => void forget()), [forget]);
  // Why it failed once more stands in `error`.
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  if (error && !data) return <Unreached again={again} />;
  if (!isShown) return null;
  const state = {
    viewer: data.viewer ?? null,
    provider: data.provider,
    ended: ended.byItself,
    refresh: async () => {
      const viewer = (await refetch()).data?.viewer ?? null;
      // A tab that still shows somebody else would go on under the session of this one.
      if (viewer) tellOtherSession();
      return viewer;
    },
    signOut: async () => {
      await signOut();
      tellOtherSession();
      await forget();
    },
  };
  return (
    <ViewerProvider state={state}>
      <TitleContext value={data.provider.name}>{children}</TitleContext>
    </ViewerProvider>
  );
}

const notKept = () => void showToast({ message: translator('common')('menu.languageNotKept') });

/** Whether somebody was signed in in this tab and is no longer, without having asked for it. Changes come under one session only. */
function useEnded(viewerId: string | null | undefined) {
  const [known, setKnown] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [byItself, setByItself] = useState(false);
  if (viewerId !== undefined && viewerId !== known) {
    setKnown(viewerId);
    setByItself(viewerId === null && !isLeaving);
    setLeaving(false);
  }
  useEffect(() => (known ? hangUp : undefined), [known]);
  const byViewer = useCallback(() => setLeaving(true), []);
  return { byItself, byViewer };
}
