import { BOARD } from './recipe.ts';

const STATUS = 'status { key customerLabel family }';
const TICKET = `id number subject priority updatedAt ${STATUS} contact { name } technician { name }`;
const FILES = 'files { id name size contentType width height }';

/** What is asked of Quayside. */
export const QUAYSIDE = {
  list: `query List { tickets(first: 25) { totalCount nodes { ${TICKET} } } }`,
  detail: `query Detail($number: Int!) { ticket(number: $number) { ${TICKET} conversation(first: 10) { nodes { id body createdAt visibility author { name } ${FILES} } } } }`,
  board: `query Board($id: ID!) { board(id: $id) { id name columns { key title count tickets(first: 30) { nodes { id number subject rank priority dueAt client { id name } contact { id name } technician { id name } } } } } }`,
  search: `query Search($text: String!, $client: ID!, $status: ID!) { tickets(first: 20, filter: { text: $text, client: { eq: $client }, status: { eq: $status } }) { nodes { ${TICKET} } } }`,
  raise: `mutation Raise($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id number subject } } }`,
} as const;

const HIS_STATUS = 'status: ticketStatusByStatusId { key customerLabel family }';
const HIS_TICKET = `id: rowId number subject priority updatedAt ${HIS_STATUS} contact: contactByContactIdAndClientId { name } technician: technicianByTechnicianId { name }`;
const HIS_FILES = `files: filesByMessageIdList(orderBy: [CREATED_AT_ASC, ROW_ID_ASC]) { id: rowId name size contentType width height }`;

/**
 * The same questions as one asks PostGraphile. Lists instead of connections, everything of a client below the client, and
 * orders that end with the key in their own direction: each of these is faster than what one would write down first.
 */
export const POSTGRAPHILE = {
  list: `query List($client: UUID!) { clientByRowId(rowId: $client) { totalCount: ticketCount nodes: ticketsByClientIdList(first: 25, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { ${HIS_TICKET} } } }`,
  detail: `query Detail($client: UUID!, $number: Int!) { allTicketsList(first: 1, condition: { clientId: $client, number: $number }) { ${HIS_TICKET} conversation: ticketMessagesByTicketIdList(first: 10, condition: { visibility: "PUBLIC" }, orderBy: [CREATED_AT_ASC, ROW_ID_ASC]) { id: rowId body createdAt visibility contact: contactByAuthorContactId { name } technician: technicianByAuthorTechnicianId { name } ${HIS_FILES} } } }`,
  board: `query Board { board: boardByRowId(rowId: "${BOARD}") { id: rowId name columns: boardColumnsByBoardIdList(orderBy: [POSITION_ASC]) { status: ticketStatusByStatusId { key title: name count: openTickets tickets: ticketsByStatusIdList(first: 30, condition: { closedAt: null }, orderBy: [RANK_ASC, ROW_ID_ASC]) { id: rowId number subject rank priority dueAt client: clientByClientId { id: rowId name } contact: contactByContactIdAndClientId { id: rowId name } technician: technicianByTechnicianId { id: rowId name } } } } } }`,
  search: `query Search($text: String!, $of: UUID!, $status: UUID!) { nodes: benchFindTicketsList(words: $text, client: $of, status: $status) { ${HIS_TICKET} } }`,
  raise: `mutation Raise($subject: String!, $description: String!, $client: UUID!, $contact: UUID!) { benchRaiseTicket(input: { subject: $subject, description: $description, client: $client, contact: $contact }) { ticket: result { id: rowId number subject } } }`,
} as const;

/** What one would write down first: a connection with its own count, which goes on to the end. */
export const POSTGRAPHILE_USUAL = {
  ...POSTGRAPHILE,
  list: `query List($client: UUID!) { tickets: allTickets(condition: { clientId: $client }, first: 25, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { totalCount nodes { ${HIS_TICKET} } } }`,
} as const;

export type Question = keyof typeof QUAYSIDE;
