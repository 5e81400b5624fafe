import { graphql } from '@quayside/graphql/documents';
import type { ViewerQuery } from '@quayside/graphql/documents';
import type { Permission } from '@quayside/graphql/types';
import { createContext, use, type ReactNode } from 'react';

/** Who is signed in, and who runs the installation. */
export const VIEWER = graphql(`
  query Viewer {
    viewer {
      __typename
      id
      name
      permissions
      locale
      ... on Contact {
        email
        contactTypes
        client {
          id
          name
        }
      }
      ... on Technician {
        email
        roles
      }
    }
    provider {
      name
      phone
      email
    }
  }
`);

/** The contact or technician who is signed in. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;
/** Who runs the installation. */
export type Provider = ViewerQuery['provider'];

export type ViewerState = {
  readonly viewer: Viewer | null;
  readonly provider: Provider;
  /** Somebody was signed in here, and the session ended without their doing. */
  readonly ended: boolean;
  /** Asks again who is signed in, after signing in. */
  refresh(): Promise<Viewer | null>;
  /** Ends the session and forgets everything that was read under it. */
  signOut(): Promise<void>;
};

const ViewerContext = createContext<ViewerState | null>(null);

export const ViewerProvider = ({ state, children }: { state: ViewerState; children: ReactNode }) => (
  <ViewerContext value={state}>{children}</ViewerContext>
);

/** Who is signed in, if anybody is. */
export function useViewerState(): ViewerState {
  const state = use(ViewerContext);
  if (!state) throw new Error('useViewerState needs a ViewerProvider above it');
  return state;
}

/** Who is signed in. Only below a shell, which nobody else reaches. */
export function useViewer(): Viewer {
  const { viewer } = useViewerState();
  if (!viewer) throw new Error('useViewer stands where somebody may be signed out');
  return viewer;
}

/** Whether the viewer may: what is shown follows from it. The server decides again. */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
}
