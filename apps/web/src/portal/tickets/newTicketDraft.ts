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

/** What the server is told; only for a draft with a priority. */
export const inputOf = (draft: TicketDraft, priority: RequestedPriority, fileIds: string[]): RaiseTicketInput => ({
  nature: natureOf(draft),
  subject: draft.subject,
  priority,
  description: draft.description || null,
  category: draft.category || null,
  assetId: draft.assetId || null,
  siteId: draft.siteId || null,
  contactId: draft.contactId || null,
  fileIds,
});
