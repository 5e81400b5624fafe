import type { RouteObject } from 'react-router';
import '../lib/locales/en/desk.ts';
import '../lib/locales/en/portal.ts';
import { DeskList } from './DeskList.tsx';
import { DeskSample } from './DeskSample.tsx';
import { DeskTicket } from './DeskTicket.tsx';
import { Pieces } from './pieces/Pieces.tsx';
import { PortalForm } from './PortalForm.tsx';
import { PortalHome } from './PortalHome.tsx';
import { PortalSample } from './PortalSample.tsx';
import { PortalTicket } from './PortalTicket.tsx';

/** Pages to look at while one builds: every piece in its states, and the shells with sample screens. Never part of a build. */
export const devRoutes: RouteObject[] = [
  { path: '/dev/pieces', element: <Pieces /> },
  {
    path: '/dev/portal',
    element: <PortalSample />,
    children: [
      { index: true, element: <PortalHome /> },
      { path: 'tickets/:number', element: <PortalTicket /> },
      { path: 'tickets/new', element: <PortalForm /> },
    ],
  },
  {
    path: '/dev/desk',
    element: <DeskSample />,
    children: [
      { path: 'tickets', element: <DeskList /> },
      { path: 'tickets/:number', element: <DeskTicket /> },
    ],
  },
];
