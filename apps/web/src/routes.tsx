import { Navigate, Outlet, useLocation, type RouteObject } from 'react-router';
import { useViewerState } from './lib/viewer.tsx';
import { Crashed } from './ui/ErrorBoundary.tsx';
import { NotFoundPage } from './ui/EmptyState.tsx';

const home = (typename: 'Contact' | 'Technician'): string => (typename === 'Contact' ? '/portal' : '/desk');

/** The start of whoever is signed in, else the sign-in page. */
function Start() {
  const { viewer } = useViewerState();
  return <Navigate to={viewer ? home(viewer.__typename) : '/login'} replace />;
}

/** Lets in only whom the side is for; others are led to their own, and after signing in back to where they wanted to go. */
function Only({ to }: { to: 'Contact' | 'Technician' }) {
  const { viewer } = useViewerState();
  const { pathname, search } = useLocation();
  if (!viewer) return <Navigate to={`/login?next=${encodeURIComponent(pathname + search)}`} replace />;
  if (viewer.__typename !== to) return <NotFoundPage home={home(viewer.__typename)} />;
  return <Outlet />;
}

const NotFound = () => <NotFoundPage home="/" />;

/** Every address of the app. A page's code comes when its address is opened. */
export const routes: RouteObject[] = [
  {
    errorElement: <Crashed />,
    // The first page's code is on its way: nothing flashes meanwhile.
    hydrateFallbackElement: <></>,
    children: [
      { path: '/', element: <Start /> },
      {
        path: '/login',
        lazy: async () => ({ Component: (await import('./shared/people/SignInPage.tsx')).SignInPage }),
      },
      {
        path: '/portal',
        element: <Only to="Contact" />,
        children: [
          {
            lazy: async () => ({ Component: (await import('./portal/PortalSide.tsx')).PortalSide }),
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./portal/home/HomePage.tsx')).HomePage }) },
              {
                path: 'tickets',
                lazy: async () => ({ Component: (await import('./portal/tickets/TicketsPage.tsx')).MyTicketsPage }),
              },
              {
                path: 'tickets/all',
                lazy: async () => ({ Component: (await import('./portal/tickets/TicketsPage.tsx')).AllTicketsPage }),
              },
              {
                path: 'tickets/new',
                lazy: async () => ({ Component: (await import('./portal/tickets/NewTicketPage.tsx')).NewTicketPage }),
              },
              {
                path: 'tickets/:number',
                lazy: async () => ({ Component: (await import('./portal/tickets/TicketPage.tsx')).TicketPage }),
              },
              { path: 'finance', element: <Navigate to="invoices" replace /> },
              {
                path: 'finance/invoices',
                lazy: async () => ({ Component: (await import('./portal/finance/InvoicesPage.tsx')).InvoicesPage }),
              },
              {
                path: 'finance/invoices/:id',
                lazy: async () => ({ Component: (await import('./portal/finance/InvoicePage.tsx')).InvoicePage }),
              },
              { path: 'technical', element: <Navigate to="assets" replace /> },
              {
                path: 'technical/assets',
                lazy: async () => ({ Component: (await import('./portal/technical/AssetsPage.tsx')).AssetsPage }),
              },
              {
                path: 'technical/assets/:id',
                lazy: async () => ({ Component: (await import('./portal/technical/AssetPage.tsx')).AssetPage }),
              },
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
      {
        path: '/desk',
        element: <Only to="Technician" />,
        children: [
          {
            lazy: async () => ({ Component: (await import('./desk/DeskSide.tsx')).DeskSide }),
            children: [
              { index: true, element: <Navigate to="tickets" replace /> },
              {
                path: 'tickets',
                lazy: async () => ({ Component: (await import('./desk/tickets/TicketsPage.tsx')).TicketsPage }),
              },
              {
                path: 'tickets/new',
                lazy: async () => ({ Component: (await import('./desk/tickets/NewTicketPage.tsx')).NewTicketPage }),
              },
              {
                path: 'tickets/:number',
                lazy: async () => ({ Component: (await import('./desk/tickets/TicketPage.tsx')).TicketPage }),
              },
              { path: 'admin', element: <Navigate to="outbox" replace /> },
              {
                path: 'admin/outbox',
                lazy: async () => ({ Component: (await import('./desk/admin/OutboxPage.tsx')).OutboxPage }),
              },
              {
                path: 'boards',
                lazy: async () => ({ Component: (await import('./desk/boards/BoardsPage.tsx')).BoardsPage }),
              },
              {
                path: 'boards/:id',
                lazy: async () => ({ Component: (await import('./desk/boards/BoardPage.tsx')).BoardPage }),
              },
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
      { path: '*', element: <NotFound /> },
    ],
  },
];
