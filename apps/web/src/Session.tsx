import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { hangUp } from './lib/socket.ts';
import { tellSignedOut, whenSignedOutElsewhere } from './lib/tabs.ts';
import { TitleContext } from './lib/title.tsx';
import { VIEWER, ViewerProvider } from './lib/viewer.tsx';
import { Crashed } from './ui/ErrorBoundary.tsx';

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
  useEffect(() => whenSignedOutElsewhere(() => void forget()), [forget]);
  if (error && !data) return <Crashed />;
  if (!data) return null;
  const state = {
    viewer: data.viewer ?? null,
    provider: data.provider,
    ended: ended.byItself,
    refresh: async () => (await refetch()).data?.viewer ?? null,
    signOut: async () => {
      await signOut();
      tellSignedOut();
      await forget();
    },
  };
  return (
    <ViewerProvider state={state}>
      <TitleContext value={data.provider.name}>{children}</TitleContext>
    </ViewerProvider>
  );
}

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
