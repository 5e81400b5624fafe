import type { RaiseTicketInput } from '@quayside/graphql/documents';
import type { RequestedPriority, TicketNature } from '@quayside/graphql/types';

/** A ticket before it is raised, as its form holds it. Empty is what was not answered. */
export const EMPTY_TICKET = {
  nature: 'SOMETHING_BROKE',
  subject: '',
  priority: '',
  category: '',
  assetId: '',
  siteId: '',
  contactId: '',
  description: '',
};

export type TicketDraft = typeof EMPTY_TICKET;

export const NATURES = ['SOMETHING_BROKE', 'NEED_SOMETHING', 'SOMEONE_JOINS', 'ACCESS', 'QUESTION'] as const;
const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;

/** What a draft says about what the request is about. */
export const natureOf = ({ nature }: TicketDraft): TicketNature => NATURES.find((one) => one === nature) ?? 'QUESTION';
/** How urgent a draft says that it is. */
export const priorityOf = ({ priority }: TicketDraft): RequestedPriority | null =>
  PRIORITIES.find((one) => one === priority) ?? null;

/** The short form asks for no type, the nature says it: what broke is an incident, all else is what one usually asks for. */
const typeOf = (draft: TicketDraft): string | null => (natureOf(draft) === 'SOMETHING_BROKE' ? 'INCIDENT' : null);

/** What the server is told; only for a draft with a priority. */
export const inputOf = (draft: TicketDraft, priority: RequestedPriority, fileIds: string[]): RaiseTicketInput => ({
  nature: natureOf(draft),
  type: typeOf(draft),
  subject: draft.subject,
  priority,
  description: draft.description || null,
  category: draft.category || null,
  assetId: draft.assetId || null,
  siteId: draft.siteId || null,
  contactId: draft.contactId || null,
  fileIds,
});
