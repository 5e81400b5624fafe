import type { RaiseTicketInput, TicketPriority } from '@quayside/graphql/types';
import { may, type SignedInViewer } from '../../access/viewer.ts';
import type { Along } from '../../database/reader/along.ts';
import { inOneStatement } from '../../database/transaction.ts';
import type { Context } from '../../graphql/context.ts';
import { forbidden, invalid, type FieldProblem } from '../../graphql/errors.ts';
import { insideId, newId } from '../../graphql/ids.ts';
import { raiseStatement, WRITTEN, type Found, type Named, type NewTicket, type Raised } from './raise.queries.ts';
import { keysOfFiles } from '../files/files.ts';
import { checkLine, checkText } from './texts.ts';
import { signedIn } from './tickets.ts';

/**
 * Raises a ticket with its description and its files as the opening message and its event, in one statement. A contact raises for
 * themselves or, with TICKETS_RAISE_FOR_OTHERS, for a colleague; a technician for any client that they see. What a contact
 * asks for is Undetermined until it is triaged. BAD_USER_INPUT names each field that is wrong; nothing is stored then.
 * `along`: what the answer says of the ticket, which the same statement reads where it can.
 */
export async function raiseTicket(
  context: Context,
  input: RaiseTicketInput,
  along: Along | null = null,
): Promise<{ ticketId: string }> {
  const viewer = signedIn(context);
  const files = keysOfFiles(input.fileIds);
  const ticket: NewTicket = {
    id: newId(context.clock),
    subject: checkLine(input.subject, { path: 'input.subject', max: 200 }),
    description: opening(input.description, files),
    priority: priorityFor(viewer, input),
    requestedPriority: viewer.kind === 'contact' ? input.priority : null,
    nature: input.nature ?? null,
    queue: viewer.kind === 'technician' && viewer.clientId ? 'CO_MANAGED' : 'INTAKE',
    ...whoseTicket(viewer, input),
    category: input.category ?? null,
    type: input.type ?? null,
    site: input.siteId ? inside('Site', input.siteId, 'siteId') : null,
    asset: input.assetId ? inside('Asset', input.assetId, 'assetId') : null,
    files,
  };
  const raised = { ticketId: ticket.id };
  const outcome = await inOneStatement<typeof raised, Raised>(
    context,
    raised,
    raiseStatement(context, viewer, ticket, along?.reading(raised, WRITTEN)),
  );
  if ('earlier' in outcome) return outcome.earlier;
  if (!outcome.row?.done) throw invalid(...missing(ticket, outcome.row?.named));
  along?.tell(raised, outcome.row.read);
  return raised;
}

/** The text of the opening message; null when there is none to write. Files alone make one without words. */
function opening(description: string | null | undefined, files: readonly string[]): string | null {
  if (!description?.trim()) return files.length ? '' : null;
  return checkText(description, { path: 'input.description', max: 100_000 });
}

const priorityFor = (viewer: SignedInViewer, { priority }: RaiseTicketInput): TicketPriority =>
  viewer.kind === 'contact' ? 'UNDETERMINED' : priority;

/** The requester and the client, as far as the input says. */
function whoseTicket(
  viewer: SignedInViewer,
  input: RaiseTicketInput,
): { contact: string | null; client: string | null } {
  const { contactId, clientId } = input;
  if (viewer.kind === 'contact') {
    if (clientId) throw invalid({ path: 'input.clientId', code: 'not_allowed' });
    const another = contactId && insideId('Contact', contactId) !== viewer.id;
    if (another && !may(viewer, 'TICKETS_RAISE_FOR_OTHERS')) throw forbidden();
    return { contact: another ? inside('Contact', contactId, 'contactId') : viewer.id, client: viewer.clientId };
  }
  if (!contactId && !clientId) throw invalid({ path: 'input.contactId', code: 'required' });
  return {
    contact: contactId ? inside('Contact', contactId, 'contactId') : null,
    client: clientId ? inside('Client', clientId, 'clientId') : null,
  };
}

function inside(type: 'Asset' | 'Client' | 'Contact' | 'Site', id: string, field: string): string {
  const uuid = insideId(type, id);
  if (!uuid) throw invalid({ path: `input.${field}`, code: 'not_found' });
  return uuid;
}

/** The fields that name something which the viewer does not see, or which belongs to another client. */
function missing(ticket: NewTicket, named: Named | null | undefined): FieldProblem[] {
  const found = named?.found;
  // Without the client nothing can be said of what belongs to it, and a contact who is not of the client leaves nothing at all.
  const wanted: Partial<Record<keyof Found | 'fileIds', string | null>> = {
    contactId: ticket.contact,
    clientId: ticket.client,
    ...(found?.clientId && { siteId: ticket.site, assetId: ticket.asset }),
    ...(found && { category: ticket.category, type: ticket.type }),
    fileIds: ticket.files[0] ?? null,
  };
  return Object.entries(wanted)
    .filter(([field, given]) => given !== null && !(field === 'fileIds' ? named?.files : found?.[field as keyof Found]))
    .map(([field]) => ({ path: `input.${field}`, code: 'not_found' }));
}
