import { BOARD_ADDRESS, filterOf } from '../desk/boards/boardAddress.ts';
import { BOARD } from '../desk/boards/boardQuery.ts';
import { LIST as DESK_LIST, questionOf } from '../desk/tickets/listAddress.ts';
import { PAGE, TICKETS } from '../desk/tickets/listQuery.ts';
import { TICKET } from '../desk/tickets/ticketQuery.ts';
import { browserZone, calendarOf } from '../lib/calendar.ts';
import type { EarlyQuestion } from '../lib/early.ts';
import { firstPage } from '../lib/growing.ts';
import { readAll } from '../lib/urlState.ts';
import type { Viewer } from '../lib/viewer.tsx';
import { homeVariables, PORTAL_HOME } from '../portal/home/homeQuestion.ts';
import { LIST, listVariables, PORTAL_TICKETS } from '../portal/tickets/listQuestion.ts';
import { NEW_TICKET } from '../portal/tickets/newTicketQuestion.ts';
import { PORTAL_TICKET } from '../portal/tickets/ticketQuery.ts';

/** What the page of an address asks first, as it asks it itself; undefined where it does not matter, or the viewer may not. */
export function questionAt(pathname: string, search: string, viewer: Viewer): EarlyQuestion | undefined {
  const address = pathname.replace(/\/$/, '');
  const query = new URLSearchParams(search);
  const number = Number(/\/tickets\/(\d{1,9})$/.exec(address)?.[1] ?? 0);
  if (address === '/portal')
    return {
      operation: PORTAL_HOME,
      variables: homeVariables(viewer.permissions, calendarOf({ timeZone: browserZone() }).today),
    };
  if (address === '/portal/tickets/new') return { operation: NEW_TICKET, variables: {} };
  if (address === '/portal/tickets') return portalList(true, query);
  if (address === '/portal/tickets/all' && viewer.permissions.includes('TICKETS_OF_CLIENT'))
    return portalList(false, query);
  if (address === '/desk/tickets')
    return { operation: TICKETS, variables: { ...questionOf(readAll(DESK_LIST, query)), first: PAGE } };
  if (number > 0) return { operation: address.startsWith('/portal') ? PORTAL_TICKET : TICKET, variables: { number } };
  const board = decoded(/^\/desk\/boards\/([^/]+)$/.exec(address)?.[1]);
  if (board === undefined) return undefined;
  return {
    operation: BOARD,
    variables: { id: board, filter: filterOf(readAll(BOARD_ADDRESS, query)) },
  };
}

function portalList(mine: boolean, query: URLSearchParams): EarlyQuestion {
  const list = readAll(LIST, query);
  return { operation: PORTAL_TICKETS, variables: listVariables(mine, list, firstPage(list.rows)) };
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part && decodeURIComponent(part);
  } catch {
    // No board is called like that; the page says so.
    return undefined;
  }
}
