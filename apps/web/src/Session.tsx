import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import type { ReactNode } from 'react';
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
  if (error && !data) return <Crashed />;
  if (!data) return null;
  const state = {
    viewer: data.viewer ?? null,
    provider: data.provider,
    refresh: async () => (await refetch()).data?.viewer ?? null,
    signOut: async () => {
      await signOut();
      await client.clearStore();
      await refetch();
    },
  };
  return (
    <ViewerProvider state={state}>
      <TitleContext value={data.provider.name}>{children}</TitleContext>
    </ViewerProvider>
  );
}
