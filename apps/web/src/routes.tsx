import type { ComponentType } from 'react';
import { Navigate, Outlet, useLocation, type RouteObject } from 'react-router';
import type { Ahead } from './lib/ahead.ts';
import { bringTexts, type Part } from './lib/i18n.ts';
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

/**
 * A page by the name under which its module exports it. Its code comes when its address is opened, or somebody is about to, and so
 * do its texts in a language other than English.
 */
const page = <Name extends string>(
  code: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
  texts?: Part,
) => {
  const load = async () => {
    const [module] = await Promise.all([code(), texts && bringTexts(texts)]);
    return module;
  };
  return { lazy: async () => ({ Component: (await load())[name] }), handle: { load } satisfies Ahead };
};

const NotFound = () => <NotFoundPage home="/" />;

/** Every address of the app. The build reads from here which code belongs to which (vite/page.ts). */
export const routes: RouteObject[] = [
  {
    errorElement: <Crashed />,
    // The first page's code is on its way: nothing flashes meanwhile.
    hydrateFallbackElement: <></>,
    children: [
      { path: '/', element: <Start /> },
      {
        path: '/login',
        ...page(() => import('./shared/people/SignInPage.tsx'), 'SignInPage', 'login'),
      },
      {
        path: '/portal',
        element: <Only to="Contact" />,
        children: [
          {
            ...page(() => import('./portal/PortalSide.tsx'), 'PortalSide', 'portal'),
            children: [
              { index: true, ...page(() => import('./portal/home/HomePage.tsx'), 'HomePage') },
              {
                path: 'tickets',
                ...page(() => import('./portal/tickets/TicketsPage.tsx'), 'MyTicketsPage'),
              },
              {
                path: 'tickets/all',
                ...page(() => import('./portal/tickets/TicketsPage.tsx'), 'AllTicketsPage'),
              },
              {
                path: 'tickets/new',
                ...page(() => import('./portal/tickets/NewTicketPage.tsx'), 'NewTicketPage', 'ticket'),
              },
              {
                path: 'tickets/:number',
                ...page(() => import('./portal/tickets/TicketPage.tsx'), 'TicketPage', 'ticket'),
              },
              { path: 'finance', element: <Navigate to="invoices" replace /> },
              {
                path: 'finance/invoices',
                ...page(() => import('./portal/finance/InvoicesPage.tsx'), 'InvoicesPage'),
              },
              {
                path: 'finance/invoices/:id',
                ...page(() => import('./portal/finance/InvoicePage.tsx'), 'InvoicePage'),
              },
              { path: 'technical', element: <Navigate to="assets" replace /> },
              {
                path: 'technical/assets',
                ...page(() => import('./portal/technical/AssetsPage.tsx'), 'AssetsPage'),
              },
              {
                path: 'technical/assets/:id',
                ...page(() => import('./portal/technical/AssetPage.tsx'), 'AssetPage'),
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
            ...page(() => import('./desk/DeskSide.tsx'), 'DeskSide', 'desk'),
            children: [
              { index: true, element: <Navigate to="tickets" replace /> },
              {
                path: 'tickets',
                ...page(() => import('./desk/tickets/TicketsPage.tsx'), 'TicketsPage'),
              },
              {
                path: 'tickets/new',
                ...page(() => import('./desk/tickets/NewTicketPage.tsx'), 'NewTicketPage'),
              },
              {
                path: 'tickets/:number',
                ...page(() => import('./desk/tickets/TicketPage.tsx'), 'TicketPage'),
              },
              { path: 'admin', element: <Navigate to="outbox" replace /> },
              {
                path: 'admin/outbox',
                ...page(() => import('./desk/admin/OutboxPage.tsx'), 'OutboxPage'),
              },
              {
                path: 'boards',
                ...page(() => import('./desk/boards/BoardsPage.tsx'), 'BoardsPage'),
              },
              {
                path: 'boards/:id',
                ...page(() => import('./desk/boards/BoardPage.tsx'), 'BoardPage'),
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
