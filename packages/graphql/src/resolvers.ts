import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar without time or zone: `2026-11-21`. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC with milliseconds: `2026-11-21T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A decimal number as text, so that nothing is rounded: `1.50`. */
  Decimal: { input: string; output: string; }
  /** An amount in the minor unit of its currency (cents), an integer up to 2^53. */
  MinorUnits: { input: number; output: number; }
};

/** A piece of equipment or software of a client. */
export type Asset = Node & {
  readonly client: Client;
  /** Who uses it. */
  readonly contact?: Maybe<Contact>;
  readonly id: Scalars['ID']['output'];
  readonly installedOn?: Maybe<Scalars['Date']['output']>;
  readonly ipAddress?: Maybe<Scalars['String']['output']>;
  readonly make?: Maybe<Scalars['String']['output']>;
  readonly model?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly operatingSystem?: Maybe<Scalars['String']['output']>;
  readonly plannedReplacementOn?: Maybe<Scalars['Date']['output']>;
  /** The provider's own short name: `HC-PR-02`. */
  readonly referenceName?: Maybe<Scalars['String']['output']>;
  readonly serial?: Maybe<Scalars['String']['output']>;
  readonly site?: Maybe<Site>;
  readonly type: AssetType;
  readonly warrantyEndsOn?: Maybe<Scalars['Date']['output']>;
};

export type AssetConnection = {
  readonly edges: ReadonlyArray<AssetEdge>;
  readonly nodes: ReadonlyArray<Asset>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type AssetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Asset;
};

export type AssetFilter = {
  readonly client?: InputMaybe<IdFilter>;
  readonly contact?: InputMaybe<IdFilter>;
  /** True: those assigned to the viewer. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly site?: InputMaybe<IdFilter>;
  /** Part of the name, the reference name or the serial number. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly type?: InputMaybe<AssetTypeFilter>;
  readonly warrantyEndsOn?: InputMaybe<DateFilter>;
};

export type AssetOrder = {
  readonly direction?: OrderDirection;
  readonly field: AssetOrderField;
};

export type AssetOrderField =
  | 'NAME'
  /** Those without a warranty come last. */
  | 'WARRANTY_ENDS_ON';

export type AssetType =
  | 'DESKTOP'
  | 'DISPLAY'
  | 'LAPTOP'
  | 'NETWORK'
  | 'OTHER'
  | 'PHONE'
  | 'POINT_OF_SALE'
  | 'PRINTER'
  | 'SERVER'
  | 'SOFTWARE'
  | 'TABLET';

export type AssetTypeFilter = {
  readonly eq?: InputMaybe<AssetType>;
  readonly in?: InputMaybe<ReadonlyArray<AssetType>>;
  readonly neq?: InputMaybe<AssetType>;
  readonly nin?: InputMaybe<ReadonlyArray<AssetType>>;
};

export type AssignTicketInput = {
  /** Null leaves it without a technician. */
  readonly technicianId?: InputMaybe<Scalars['ID']['input']>;
  readonly ticketId: Scalars['ID']['input'];
  /** Refused with CONFLICT when the ticket changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type AssignTicketPayload = {
  readonly ticket?: Maybe<Ticket>;
};

/** Tickets in columns, in an order that everybody shares. */
export type Board = Node & {
  readonly columns: ReadonlyArray<BoardColumn>;
  readonly id: Scalars['ID']['output'];
  /** In the viewer's language, or as an administrator renamed it. */
  readonly name: Scalars['String']['output'];
};


/** Tickets in columns, in an order that everybody shares. */
export type BoardColumnsArgs = {
  filter?: InputMaybe<BoardColumnFilter>;
};

/** A card of a board changed, came, moved or left. */
export type BoardChange = {
  /** The column that it stands in; null when it left the board. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** Where to go on after an interruption. */
  readonly cursor: Scalars['String']['output'];
  /** The column that it stood in before; null when it was not on the board, or when that is not known. */
  readonly fromColumn?: Maybe<Scalars['String']['output']>;
  /** Of the ticket. */
  readonly id: Scalars['ID']['output'];
  /** The viewer no longer sees it. */
  readonly removed: Scalars['Boolean']['output'];
  /** As it is now; null when `removed`. */
  readonly ticket?: Maybe<Ticket>;
};

/** The open tickets of one status. */
export type BoardColumn = {
  /** How many tickets the viewer sees in it, exact to 1,000. */
  readonly count: Scalars['Int']['output'];
  /** There are more than `count` says. */
  readonly countCapped: Scalars['Boolean']['output'];
  /** Names the column: the key of a built-in status, else the ID of the status. */
  readonly key: Scalars['String']['output'];
  readonly status: TicketStatus;
  /** In the order of the board: by `rank`. */
  readonly tickets: TicketConnection;
  readonly title: Scalars['String']['output'];
};


/** The open tickets of one status. */
export type BoardColumnTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type BoardColumnFilter = {
  /** Those that have one of these keys: to read on in one column. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ChangeTicketPriorityInput = {
  readonly priority: TicketPriority;
  readonly ticketId: Scalars['ID']['input'];
  /** Refused with CONFLICT when the ticket changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeTicketPriorityPayload = {
  readonly ticket?: Maybe<Ticket>;
};

export type ChangeTicketStatusInput = {
  /** ID or key of a status. */
  readonly statusId: Scalars['ID']['input'];
  readonly ticketId: Scalars['ID']['input'];
  /** Refused with CONFLICT when the ticket changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeTicketStatusPayload = {
  readonly ticket?: Maybe<Ticket>;
};

/** A customer company of the provider. */
export type Client = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly sites: ReadonlyArray<Site>;
  /** IANA name; business hours and days are counted in it. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly website?: Maybe<Scalars['String']['output']>;
};

export type ClientConnection = {
  readonly edges: ReadonlyArray<ClientEdge>;
  readonly nodes: ReadonlyArray<Client>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type ClientEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Client;
};

export type ClientFilter = {
  /** Part of the name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type CloseTicketInput = {
  readonly ticketId: Scalars['ID']['input'];
  /** Refused with CONFLICT when the ticket changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type CloseTicketPayload = {
  readonly ticket?: Maybe<Ticket>;
};

/** A person at a client. */
export type Contact = Node & Person & Viewer & {
  /** False for anybody but the viewer. */
  readonly can: Scalars['Boolean']['output'];
  readonly client: Client;
  /** Empty to whoever may not see the contacts of the client. */
  readonly contactTypes: ReadonlyArray<ContactType>;
  /** Theirs, and of their client's contacts to whoever may see those. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The language that the viewer chose; null for anybody else. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Empty for anybody but the viewer. */
  readonly permissions: ReadonlyArray<Permission>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** May sign in to the portal. */
  readonly portalAccess?: Maybe<Scalars['Boolean']['output']>;
  /** The security role that adds to the types. */
  readonly securityRole?: Maybe<SecurityRole>;
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** A person at a client. */
export type ContactCanArgs = {
  permission: Permission;
};

export type ContactConnection = {
  readonly edges: ReadonlyArray<ContactEdge>;
  readonly nodes: ReadonlyArray<Contact>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type ContactEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contact;
};

export type ContactFilter = {
  readonly client?: InputMaybe<IdFilter>;
  readonly portalAccess?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name or the e-mail address. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a contact is to the provider; they may hold several, and may do what any of them allows. */
export type ContactType =
  | 'BILLING'
  | 'PRIMARY'
  | 'STANDARD'
  | 'TECHNICAL';

/** What customers are told about a ticket. */
export type CustomerStatus =
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'WAITING_ON_CLIENT'
  | 'WAITING_ON_VENDOR';

export type CustomerStatusFilter = {
  readonly eq?: InputMaybe<CustomerStatus>;
  readonly in?: InputMaybe<ReadonlyArray<CustomerStatus>>;
};

export type DateFilter = {
  readonly after?: InputMaybe<Scalars['Date']['input']>;
  readonly before?: InputMaybe<Scalars['Date']['input']>;
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeFilter = {
  readonly after?: InputMaybe<Scalars['DateTime']['input']>;
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A file on a message. It is uploaded with `POST /files` and named by its ID when the message is written. */
export type File = Node & {
  /** Found out from its content. */
  readonly contentType: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  /** As it was named where it came from. */
  readonly name: Scalars['String']['output'];
  /** In bytes. */
  readonly size: Scalars['Int']['output'];
  /** Path of a small picture of it, WebP, at most 480 pixels wide and high; null when there is none. */
  readonly thumbnailUrl?: Maybe<Scalars['String']['output']>;
  /** Path to download it. */
  readonly url: Scalars['String']['output'];
  /** In pixels, of images that can be shown. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** Which records, by the ID of one that they belong to; `null` asks for those that have none. */
export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly neq?: InputMaybe<Scalars['ID']['input']>;
  readonly nin?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type Invoice = Node & {
  readonly client: Client;
  readonly discount: Money;
  readonly dueOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly lines: ReadonlyArray<InvoiceLine>;
  readonly notes?: Maybe<Scalars['String']['output']>;
  readonly number: Scalars['Int']['output'];
  readonly paid: Money;
  /** What is left to pay. */
  readonly paymentDue: Money;
  /** The customer's purchase order. */
  readonly purchaseOrder?: Maybe<Scalars['String']['output']>;
  readonly status: InvoiceStatus;
  readonly subtotal: Money;
  readonly tax: Money;
  readonly terms?: Maybe<Scalars['String']['output']>;
  readonly total: Money;
};

export type InvoiceConnection = {
  readonly edges: ReadonlyArray<InvoiceEdge>;
  readonly nodes: ReadonlyArray<Invoice>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type InvoiceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Invoice;
};

export type InvoiceFilter = {
  readonly client?: InputMaybe<IdFilter>;
  readonly dueOn?: InputMaybe<DateFilter>;
  readonly issuedOn?: InputMaybe<DateFilter>;
  /** By the status that the viewer sees. */
  readonly status?: InputMaybe<InvoiceStatusFilter>;
  /** Part of the number or the purchase order. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type InvoiceLine = Node & {
  readonly amount: Money;
  readonly description: Scalars['String']['output'];
  readonly discount: Money;
  readonly id: Scalars['ID']['output'];
  readonly quantity: Scalars['Decimal']['output'];
  readonly unitPrice: Money;
};

export type InvoiceOrder = {
  readonly direction?: OrderDirection;
  readonly field: InvoiceOrderField;
};

export type InvoiceOrderField =
  | 'DUE_ON'
  | 'ISSUED_ON'
  | 'NUMBER';

/** Where an invoice stands. Customers see UNPAID, PARTIAL, PAID, OVERDUE and VOID, never drafts; the provider also DRAFT, SENT and VIEWED. */
export type InvoiceStatus =
  | 'DRAFT'
  | 'OVERDUE'
  | 'PAID'
  | 'PARTIAL'
  | 'SENT'
  | 'UNPAID'
  | 'VIEWED'
  | 'VOID';

export type InvoiceStatusFilter = {
  readonly eq?: InputMaybe<InvoiceStatus>;
  readonly in?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
};

/** A mail that the installation sends. */
export type Mail = Node & {
  readonly attempts: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** Path of the HTML form, a page of its own with a policy of its own. */
  readonly htmlUrl: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Why the last attempt failed, in the mail server's words. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** The same at every attempt. */
  readonly messageId: Scalars['String']['output'];
  /** When it is tried next. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: MailState;
  readonly subject: Scalars['String']['output'];
  /** What it tells of, such as `ticket.replied`. */
  readonly template: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** The ticket that it is about. */
  readonly ticket?: Maybe<Ticket>;
  readonly toAddress: Scalars['String']['output'];
  readonly toName: Scalars['String']['output'];
};

export type MailConnection = {
  readonly edges: ReadonlyArray<MailEdge>;
  readonly nodes: ReadonlyArray<Mail>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type MailEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Mail;
};

export type MailFilter = {
  readonly state?: InputMaybe<MailStateFilter>;
};

/** Where a mail stands. */
export type MailState =
  /** Given up: refused for good, or tried too long. */
  | 'FAILED'
  /** Not sent, since no mail server is set up. */
  | 'KEPT'
  /** Waits to be sent, or to be tried again. */
  | 'QUEUED'
  /** The mail server has taken it. */
  | 'SENT';

export type MailStateFilter = {
  readonly eq?: InputMaybe<MailState>;
  readonly in?: InputMaybe<ReadonlyArray<MailState>>;
};

/** Who reads a message. */
export type MessageVisibility =
  /** A note: technicians only. */
  | 'INTERNAL'
  /** A note for the provider's own technicians, not for co-managed ones. */
  | 'PROVIDER'
  /** A reply: the customer too. */
  | 'PUBLIC';

/** An amount of money. */
export type Money = {
  readonly amount: Scalars['MinorUnits']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
};

export type MoveCardInput = {
  /** The card that it is put in front of; the end of the column when left out. */
  readonly beforeTicketId?: InputMaybe<Scalars['ID']['input']>;
  readonly boardId: Scalars['ID']['input'];
  /** Where the viewer saw it. */
  readonly fromColumn: Scalars['String']['input'];
  readonly ticketId: Scalars['ID']['input'];
  readonly toColumn: Scalars['String']['input'];
};

export type MoveCardPayload = {
  readonly ticket?: Maybe<Ticket>;
};

export type Mutation = {
  /** Gives the ticket to a technician, or to nobody. A New ticket becomes Assigned. */
  readonly assignTicket: AssignTicketPayload;
  readonly changeTicketPriority: ChangeTicketPriorityPayload;
  readonly changeTicketStatus: ChangeTicketStatusPayload;
  /** Completes the ticket. */
  readonly closeTicket: CloseTicketPayload;
  /**
   * Moves a card to a place in a column: in front of another card, or to the end. In another column it takes that status.
   * CONFLICT, with the present state, when the card is no longer in `fromColumn`; BAD_USER_INPUT when a column is none of the board's.
   */
  readonly moveCard: MoveCardPayload;
  /** Raises a ticket: for oneself, for a colleague (TICKETS_RAISE_FOR_OTHERS), or as a technician for any client. */
  readonly raiseTicket: RaiseTicketPayload;
  /** Opens a complete ticket again: Ticket Reopened. */
  readonly reopenTicket: ReopenTicketPayload;
  /** Writes a reply, or as a technician a note. A contact's reply turns the ticket to Feedback Received; on a complete one to Ticket Reopened. */
  readonly replyToTicket: ReplyToTicketPayload;
  /** Sends a mail again, at once. CONFLICT while it is waiting to be sent, and where no mail server is set up. */
  readonly resendMail: ResendMailPayload;
  /**
   * Sets the language of the viewer, for every device and for mails to them. What a request is answered in, its `accept-language`
   * says. BAD_USER_INPUT for a language that there is none of.
   */
  readonly setLanguage: SetLanguagePayload;
  /**
   * Signs in with e-mail and password and sets the session cookie. BAD_USER_INPUT with the same words whichever of the two is wrong;
   * RATE_LIMITED after too many tries by address or for the login.
   */
  readonly signIn: SignInPayload;
  /** Ends the session and clears its cookie. Harmless when nobody is signed in. */
  readonly signOut: SignOutPayload;
  /** Adds a contact of the ticket's client who then sees it and is told of what happens. Without a contact: the viewer. */
  readonly subscribeToTicket: SubscribeToTicketPayload;
  /** Takes a reply back that is still held: it never was. CONFLICT when it went out already. */
  readonly takeBackReply: TakeBackReplyPayload;
  readonly unsubscribeFromTicket: UnsubscribeFromTicketPayload;
};


export type MutationAssignTicketArgs = {
  input: AssignTicketInput;
};


export type MutationChangeTicketPriorityArgs = {
  input: ChangeTicketPriorityInput;
};


export type MutationChangeTicketStatusArgs = {
  input: ChangeTicketStatusInput;
};


export type MutationCloseTicketArgs = {
  input: CloseTicketInput;
};


export type MutationMoveCardArgs = {
  input: MoveCardInput;
};


export type MutationRaiseTicketArgs = {
  input: RaiseTicketInput;
};


export type MutationReopenTicketArgs = {
  input: ReopenTicketInput;
};


export type MutationReplyToTicketArgs = {
  input: ReplyToTicketInput;
};


export type MutationResendMailArgs = {
  input: ResendMailInput;
};


export type MutationSetLanguageArgs = {
  input: SetLanguageInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSubscribeToTicketArgs = {
  input: SubscribeToTicketInput;
};


export type MutationTakeBackReplyArgs = {
  input: TakeBackReplyInput;
};


export type MutationUnsubscribeFromTicketArgs = {
  input: UnsubscribeFromTicketInput;
};

/** Anything with an ID of its own; the ID tells its type. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Where a page of a connection ends, and whether more follows. */
export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type ParticipantKind =
  | 'APPROVER'
  /** Copied by mail. */
  | 'COPIED'
  | 'SUBSCRIBER';

/** What somebody may do. Contact types, security roles and technician roles are bundles of these. */
export type Permission =
  /** See all assets of their client, not only those assigned to them. */
  | 'ASSETS_OF_CLIENT'
  /** See the assets of every client. */
  | 'ASSETS_OF_EVERY_CLIENT'
  /** See the clients of the provider, each of them. */
  | 'CLIENTS_ALL'
  /** Change the client's own settings. */
  | 'CLIENT_SETTINGS'
  /** Add, edit, invite and disable the contacts of their client. */
  | 'CONTACTS_MANAGE'
  /** See the contacts of their client with addresses, phones and types. */
  | 'CONTACTS_OF_CLIENT'
  /** See the contacts of every client. */
  | 'CONTACTS_OF_EVERY_CLIENT'
  /** See the contracts of their client. */
  | 'CONTRACTS_OF_CLIENT'
  /** Use the desk. */
  | 'DESK'
  /** See invoices, payment history, statements and balance of their client. */
  | 'INVOICES_OF_CLIENT'
  /** See the invoices of every client, drafts too. */
  | 'INVOICES_OF_EVERY_CLIENT'
  /** Read and write internal notes. */
  | 'NOTES_INTERNAL'
  /** Read and write notes that co-managed technicians do not see. */
  | 'NOTES_OF_PROVIDER'
  /** See recurring invoices; pay; saved cards and auto-pay. */
  | 'PAYMENTS'
  /** See and decide quotes and estimates. */
  | 'QUOTES_DECIDE'
  /** See all domains and certificates of their client, and documents shared with its technical people. */
  | 'RECORDS_OF_CLIENT'
  /** Change the settings of the provider. */
  | 'SETTINGS'
  /** Reply to, close and reopen all tickets of their client, not only those they requested or take part in. */
  | 'TICKETS_ACT_FOR_CLIENT'
  /** Assign a ticket to anyone. */
  | 'TICKETS_ASSIGN'
  /** See all tickets of their client. */
  | 'TICKETS_OF_CLIENT'
  /** See the tickets of every client. */
  | 'TICKETS_OF_EVERY_CLIENT'
  /** Raise tickets; see, reply to, close and reopen the ones they requested or take part in. */
  | 'TICKETS_RAISE'
  /** Raise a ticket on behalf of a colleague. */
  | 'TICKETS_RAISE_FOR_OTHERS'
  /** Work tickets at the desk: status, priority, replies as the provider, taking a ticket. */
  | 'TICKETS_WORK';

/** Whoever wrote or did something: a contact or a technician. */
export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** What a priority means and when the first answer can be expected. */
export type PriorityMeaning = {
  /** The first answer that can be expected, in words. */
  readonly expectedResponse?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly priority: TicketPriority;
  /** What a customer picks to ask for it; null for those that only the desk gives. */
  readonly requestedPriority?: Maybe<RequestedPriority>;
  /** When to use it. */
  readonly useWhen: Scalars['String']['output'];
};

/** The provider that runs this installation. */
export type Provider = {
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly asset?: Maybe<Asset>;
  readonly assets: AssetConnection;
  /** NOT_FOUND when there is none. */
  readonly board?: Maybe<Board>;
  readonly boards: ReadonlyArray<Board>;
  readonly client?: Maybe<Client>;
  /** By name. */
  readonly clients: ClientConnection;
  /** Contacts of the viewer's client who can sign in to the portal, by name: who can be subscribed to a ticket. The viewer is not among them. */
  readonly colleagues: ReadonlyArray<Contact>;
  readonly contact?: Maybe<Contact>;
  readonly contacts: ContactConnection;
  readonly invoice?: Maybe<Invoice>;
  readonly invoices: InvoiceConnection;
  /** The record with this ID, of whatever type. NOT_FOUND when there is none that the viewer may see. */
  readonly node?: Maybe<Node>;
  /** Several records at once, in the order asked for; null in the place of one that the viewer can't see. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Everything that was sent or is to be sent, newest first. For administrators. */
  readonly outbox: MailConnection;
  readonly provider: Provider;
  /** Technicians who can be given tickets, by name. */
  readonly technicians: TechnicianConnection;
  /** By ID or by number: exactly one of the two. */
  readonly ticket?: Maybe<Ticket>;
  readonly ticketCategories: ReadonlyArray<TicketCategory>;
  /** From most to least urgent. */
  readonly ticketPriorities: ReadonlyArray<PriorityMeaning>;
  readonly ticketQueues: ReadonlyArray<TicketQueue>;
  /** In the order in which a ticket usually passes through them. */
  readonly ticketStatuses: ReadonlyArray<TicketStatus>;
  readonly ticketTypes: ReadonlyArray<TicketType>;
  readonly tickets: TicketConnection;
  /** Who is signed in; null when nobody is. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryAssetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssetOrder>;
};


export type QueryBoardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryColleaguesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvoiceOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTechniciansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnicianFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTicketArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TicketOrder>;
};

export type RaiseTicketInput = {
  readonly assetId?: InputMaybe<Scalars['ID']['input']>;
  /** ID or key of a category. */
  readonly category?: InputMaybe<Scalars['ID']['input']>;
  /** For technicians: the client, when no contact is named. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** On behalf of whom, for those who may raise for others. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Plain text, up to 100,000 characters: what happened, since when, what was tried, the exact error, the impact. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Files that the viewer uploaded and that hang on nothing yet, at most 20. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly nature?: InputMaybe<TicketNature>;
  readonly priority: RequestedPriority;
  readonly siteId?: InputMaybe<Scalars['ID']['input']>;
  /** One line, 1 to 200 characters. */
  readonly subject: Scalars['String']['input'];
  /** ID or key of a type; Service Request when left out. */
  readonly type?: InputMaybe<Scalars['ID']['input']>;
};

export type RaiseTicketPayload = {
  /** Null when the viewer raised it for somebody else and may not see it. */
  readonly ticket?: Maybe<Ticket>;
};

export type ReopenTicketInput = {
  /** Why, as a reply. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  readonly ticketId: Scalars['ID']['input'];
  /** Refused with CONFLICT when the ticket changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type ReopenTicketPayload = {
  readonly ticket?: Maybe<Ticket>;
};

export type ReplyToTicketInput = {
  /** Plain text, up to 100,000 characters; may be empty when there are files. */
  readonly body: Scalars['String']['input'];
  /** Files that the viewer uploaded and that hang on nothing yet, at most 20. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How long it can be taken back, 0 to 60 seconds: until then nobody else sees it and nothing follows from it. */
  readonly holdSeconds?: Scalars['Int']['input'];
  readonly ticketId: Scalars['ID']['input'];
  /** For technicians; PUBLIC when left out. */
  readonly visibility?: InputMaybe<MessageVisibility>;
};

export type ReplyToTicketPayload = {
  readonly reply?: Maybe<TicketMessage>;
  readonly ticket?: Maybe<Ticket>;
};

/** What a customer can pick. */
export type RequestedPriority =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type ResendMailInput = {
  readonly mailId: Scalars['ID']['input'];
};

export type ResendMailPayload = {
  readonly mail?: Maybe<Mail>;
};

/** A bundle of permissions that a contact can be given beside their types. */
export type SecurityRole = Node & {
  readonly id: Scalars['ID']['output'];
  /** EXTERNAL_USER and EXTERNAL_MANAGER are built in; null for one that an administrator added. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** The short form for new tickets instead of the full one. */
  readonly quickTickets: Scalars['Boolean']['output'];
};

export type SetLanguageInput = {
  /** `en` or `de`; null for what the browser says, and the language of the provider in mails. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
};

export type SetLanguagePayload = {
  readonly viewer?: Maybe<Viewer>;
};

export type SignInInput = {
  /** The second factor, when the answer before asked for it. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or user name. */
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type SignInPayload = {
  readonly next?: Maybe<SignInStep>;
  readonly viewer?: Maybe<Viewer>;
};

/** What is still missing before the session can do anything. */
export type SignInStep =
  | 'CHANGE_PASSWORD'
  | 'SECOND_FACTOR';

export type SignOutPayload = {
  readonly signedOut: Scalars['Boolean']['output'];
};

/** A location of a client. */
export type Site = Node & {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The one that a ticket gets when nothing else is said. */
  readonly default: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** Whether the resolution clock of the service level runs. */
export type StatusClock =
  | 'PAUSES'
  | 'RUNS'
  | 'STOPS';

/** What kind of attention a status asks for; drawn as a glyph. */
export type StatusFamily =
  /** Something has happened that asks for attention. */
  | 'ALERT'
  | 'DONE'
  /** A time is agreed. */
  | 'PLANNED'
  /** Somebody else has to act. */
  | 'THEM'
  /** The provider is at work. */
  | 'US';

export type SubscribeToTicketInput = {
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly ticketId: Scalars['ID']['input'];
};

export type SubscribeToTicketPayload = {
  readonly ticket?: Maybe<Ticket>;
};

/** Live over `/graphql` as WebSocket (`graphql-ws`). What happens reaches whoever sees the record then, and nobody else. */
export type Subscription = {
  /** The cards of a board, each time one changed, came, moved or left. */
  readonly boardChanged: BoardChange;
  /**
   * A ticket, each time something of it changed that the viewer can see. NOT_FOUND when they don't see it; when they lose
   * sight of it, one last change says `removed`.
   */
  readonly ticketChanged: TicketChange;
  /** Every ticket that the viewer sees, each time something of it changed that they can see. */
  readonly ticketsChanged: TicketChange;
};


/** Live over `/graphql` as WebSocket (`graphql-ws`). What happens reaches whoever sees the record then, and nobody else. */
export type SubscriptionBoardChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  boardId: Scalars['ID']['input'];
};


/** Live over `/graphql` as WebSocket (`graphql-ws`). What happens reaches whoever sees the record then, and nobody else. */
export type SubscriptionTicketChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** Live over `/graphql` as WebSocket (`graphql-ws`). What happens reaches whoever sees the record then, and nobody else. */
export type SubscriptionTicketsChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TakeBackReplyInput = {
  readonly messageId: Scalars['ID']['input'];
};

export type TakeBackReplyPayload = {
  /** What was written. */
  readonly body: Scalars['String']['output'];
  /** Its files; they hang on nothing again. */
  readonly fileIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly ticket?: Maybe<Ticket>;
};

/** A person of the provider, or a co-managed one of a client, who works tickets. */
export type Technician = Node & Person & Viewer & {
  /** False for anybody but the viewer. */
  readonly can: Scalars['Boolean']['output'];
  /** The client that a co-managed technician belongs to. */
  readonly client?: Maybe<Client>;
  /** For whoever uses the desk. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The language that the viewer chose; null for anybody else. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Empty for anybody but the viewer. */
  readonly permissions: ReadonlyArray<Permission>;
  readonly roles: ReadonlyArray<TechnicianRole>;
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** A person of the provider, or a co-managed one of a client, who works tickets. */
export type TechnicianCanArgs = {
  permission: Permission;
};

export type TechnicianConnection = {
  readonly edges: ReadonlyArray<TechnicianEdge>;
  readonly nodes: ReadonlyArray<Technician>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type TechnicianEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Technician;
};

export type TechnicianFilter = {
  /** Part of the name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a technician does; they may hold several. */
export type TechnicianRole =
  | 'ADMINISTRATOR'
  /** A technician of a client: the whole desk, of that client only. */
  | 'CO_MANAGED'
  | 'DISPATCHER'
  | 'FINANCE'
  | 'TECHNICIAN';

/** A request of a customer and all that is said and done about it. */
export type Ticket = Node & {
  /** What happened, oldest first. */
  readonly activity: TicketActivityConnection;
  /** Null when the viewer may not see it. */
  readonly asset?: Maybe<Asset>;
  readonly category?: Maybe<TicketCategory>;
  readonly client: Client;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The requester. */
  readonly contact?: Maybe<Contact>;
  /** Replies, and for technicians notes, oldest first. */
  readonly conversation: TicketMessageConnection;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it was raised with, plain text. */
  readonly description: Scalars['String']['output'];
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The files of all messages that the viewer sees, oldest first. */
  readonly files: ReadonlyArray<File>;
  readonly id: Scalars['ID']['output'];
  readonly nature?: Maybe<TicketNature>;
  /** For people: unique in the installation, rising. */
  readonly number: Scalars['Int']['output'];
  readonly participants: ReadonlyArray<TicketParticipant>;
  readonly priority: TicketPriority;
  /** For the desk. */
  readonly queue?: Maybe<TicketQueue>;
  /** For the desk: its place on boards; compares as text, byte by byte. A new ticket stands first. */
  readonly rank?: Maybe<Scalars['String']['output']>;
  /** What the customer picked. */
  readonly requestedPriority?: Maybe<RequestedPriority>;
  /** For the desk. */
  readonly secondaryTechnicians: ReadonlyArray<Technician>;
  readonly site?: Maybe<Site>;
  readonly status: TicketStatus;
  readonly subject: Scalars['String']['output'];
  /** The primary technician. */
  readonly technician?: Maybe<Technician>;
  readonly type: TicketType;
  /** When something was last said or changed that the viewer can see. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts edits of its fields; a mutation that sends it is refused with CONFLICT when it is stale. */
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: TicketActions;
};


/** A request of a customer and all that is said and done about it. */
export type TicketActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A request of a customer and all that is said and done about it. */
export type TicketConversationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the viewer may do with a ticket now. */
export type TicketActions = {
  readonly assign: Scalars['Boolean']['output'];
  readonly changePriority: Scalars['Boolean']['output'];
  readonly changeStatus: Scalars['Boolean']['output'];
  readonly close: Scalars['Boolean']['output'];
  readonly note: Scalars['Boolean']['output'];
  /** A note that co-managed technicians do not see. */
  readonly providerNote: Scalars['Boolean']['output'];
  readonly reopen: Scalars['Boolean']['output'];
  readonly reply: Scalars['Boolean']['output'];
  readonly subscribe: Scalars['Boolean']['output'];
  readonly take: Scalars['Boolean']['output'];
};

/** One thing that happened to a ticket. Customers see what concerns them: raised, assigned, status, closed, reopened. */
export type TicketActivity = Node & {
  /** Who did it; null when it happened by rule. */
  readonly actor?: Maybe<Person>;
  readonly at: Scalars['DateTime']['output'];
  /** Who was added or removed. */
  readonly contact?: Maybe<Contact>;
  readonly fromPriority?: Maybe<TicketPriority>;
  readonly fromStatus?: Maybe<TicketStatus>;
  readonly id: Scalars['ID']['output'];
  readonly kind: TicketActivityKind;
  /** Who was assigned; null when the ticket was left without a technician. */
  readonly technician?: Maybe<Technician>;
  readonly toPriority?: Maybe<TicketPriority>;
  readonly toStatus?: Maybe<TicketStatus>;
};

export type TicketActivityConnection = {
  readonly edges: ReadonlyArray<TicketActivityEdge>;
  readonly nodes: ReadonlyArray<TicketActivity>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type TicketActivityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TicketActivity;
};

/** What happened to a ticket, beside what was written. */
export type TicketActivityKind =
  | 'ASSIGNED'
  | 'CLOSED'
  | 'PARTICIPANT_ADDED'
  | 'PARTICIPANT_REMOVED'
  | 'PRIORITY_CHANGED'
  | 'RAISED'
  | 'REOPENED'
  | 'STATUS_CHANGED';

export type TicketCategory = Node & {
  readonly id: Scalars['ID']['output'];
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

/** Something of a ticket changed. Changes of one ticket come in their order; an older `version` than the one known is out of date. */
export type TicketChange = {
  /** Where to go on after an interruption. */
  readonly cursor: Scalars['String']['output'];
  /** Of the ticket. */
  readonly id: Scalars['ID']['output'];
  /** The viewer no longer sees it. */
  readonly removed: Scalars['Boolean']['output'];
  /** As it is now; null when `removed`. */
  readonly ticket?: Maybe<Ticket>;
};

export type TicketConnection = {
  readonly edges: ReadonlyArray<TicketEdge>;
  readonly nodes: ReadonlyArray<Ticket>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type TicketEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Ticket;
};

export type TicketFilter = {
  readonly asset?: InputMaybe<IdFilter>;
  readonly category?: InputMaybe<IdFilter>;
  readonly client?: InputMaybe<IdFilter>;
  readonly contact?: InputMaybe<IdFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** By what customers are told. */
  readonly customerStatus?: InputMaybe<CustomerStatusFilter>;
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  /** True: those that the viewer requested or takes part in; for a technician, those assigned to them. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: not complete. False: complete. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly priority?: InputMaybe<TicketPriorityFilter>;
  readonly queue?: InputMaybe<IdFilter>;
  readonly site?: InputMaybe<IdFilter>;
  readonly status?: InputMaybe<IdFilter>;
  /** `{ eq: null }`: those that nobody has. */
  readonly technician?: InputMaybe<IdFilter>;
  /** Words in the subject, or a number. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly type?: InputMaybe<IdFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A reply or a note on a ticket. */
export type TicketMessage = Node & {
  readonly author?: Maybe<Person>;
  /** Plain text. */
  readonly body: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly files: ReadonlyArray<File>;
  /** Set while it waits to go out and can be taken back; only its author sees it then. */
  readonly heldUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The description that the ticket was raised with. */
  readonly opening: Scalars['Boolean']['output'];
  readonly visibility: MessageVisibility;
};

export type TicketMessageConnection = {
  readonly edges: ReadonlyArray<TicketMessageEdge>;
  readonly nodes: ReadonlyArray<TicketMessage>;
  readonly pageInfo: PageInfo;
  /** How many there are, exact to 1,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** There are more than `totalCount` says. */
  readonly totalCountCapped: Scalars['Boolean']['output'];
};

export type TicketMessageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TicketMessage;
};

/** What the request is about; it shapes the form. */
export type TicketNature =
  | 'ACCESS'
  | 'NEED_SOMETHING'
  | 'QUESTION'
  | 'SOMEONE_JOINS'
  | 'SOMETHING_BROKE';

export type TicketOrder = {
  readonly direction?: OrderDirection;
  readonly field: TicketOrderField;
};

export type TicketOrderField =
  | 'CREATED_AT'
  /** Those without a due time come last when ascending. */
  | 'DUE_AT'
  | 'NUMBER'
  /** Critical first when ascending; undetermined last. */
  | 'PRIORITY'
  | 'UPDATED_AT';

/** A contact on a ticket beside its requester; sees it and is told of what happens. */
export type TicketParticipant = Node & {
  readonly contact: Contact;
  readonly id: Scalars['ID']['output'];
  readonly kind: ParticipantKind;
};

/** From most to least urgent; UNDETERMINED is new and not triaged. */
export type TicketPriority =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'MEDIUM_HIGH'
  | 'MEDIUM_LOW'
  | 'UNDETERMINED';

export type TicketPriorityFilter = {
  readonly eq?: InputMaybe<TicketPriority>;
  readonly in?: InputMaybe<ReadonlyArray<TicketPriority>>;
  readonly neq?: InputMaybe<TicketPriority>;
  readonly nin?: InputMaybe<ReadonlyArray<TicketPriority>>;
};

/** Where tickets wait for somebody to take them. */
export type TicketQueue = Node & {
  readonly id: Scalars['ID']['output'];
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

/** A step in the life of a ticket. Seventeen are built in; administrators rename and add. */
export type TicketStatus = Node & {
  readonly clock: StatusClock;
  /** Which customer label it is, whatever the language. */
  readonly customerKey: CustomerStatus;
  /** What customers read instead of the name: `Open`, `Waiting on Client`. */
  readonly customerLabel: Scalars['String']['output'];
  readonly family: StatusFamily;
  readonly id: Scalars['ID']['output'];
  /** The stable name of a built-in status, such as `WAITING_CUSTOMER`; null for one that an administrator added. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** In the viewer's language, or as an administrator renamed it. */
  readonly name: Scalars['String']['output'];
};

/** Service Request, Incident, Problem, Change Request, Alert. */
export type TicketType = Node & {
  readonly id: Scalars['ID']['output'];
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type UnsubscribeFromTicketInput = {
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly ticketId: Scalars['ID']['input'];
};

export type UnsubscribeFromTicketPayload = {
  /** Null when the viewer no longer sees it. */
  readonly ticket?: Maybe<Ticket>;
};

/** Who makes the request. */
export type Viewer = {
  /** Whether they may; what a screen shows or hides follows from it. */
  readonly can: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** The language that they chose, `en` or `de`: on every device, and of the mails to them. Null while it is what their browser says. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Everything that they may do. */
  readonly permissions: ReadonlyArray<Permission>;
};


/** Who makes the request. */
export type ViewerCanArgs = {
  permission: Permission;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( (Asset extends object ? Readonly<Record<string, unknown>> : Asset) )
    | ( (Omit<Board, 'columns'> & { columns: ReadonlyArray<_RefType['BoardColumn']> } extends object ? Readonly<Record<string, unknown>> : Omit<Board, 'columns'> & { columns: ReadonlyArray<_RefType['BoardColumn']> }) )
    | ( (Client extends object ? Readonly<Record<string, unknown>> : Client) )
    | ( (Contact extends object ? Readonly<Record<string, unknown>> : Contact) )
    | ( (File extends object ? Readonly<Record<string, unknown>> : File) )
    | ( (Invoice extends object ? Readonly<Record<string, unknown>> : Invoice) )
    | ( (InvoiceLine extends object ? Readonly<Record<string, unknown>> : InvoiceLine) )
    | ( (Omit<Mail, 'ticket'> & { ticket?: Maybe<_RefType['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<Mail, 'ticket'> & { ticket?: Maybe<_RefType['Ticket']> }) )
    | ( (SecurityRole extends object ? Readonly<Record<string, unknown>> : SecurityRole) )
    | ( (Site extends object ? Readonly<Record<string, unknown>> : Site) )
    | ( (Technician extends object ? Readonly<Record<string, unknown>> : Technician) )
    | ( (Omit<Ticket, 'activity' | 'conversation'> & { activity: _RefType['TicketActivityConnection'], conversation: _RefType['TicketMessageConnection'] } extends object ? Readonly<Record<string, unknown>> : Omit<Ticket, 'activity' | 'conversation'> & { activity: _RefType['TicketActivityConnection'], conversation: _RefType['TicketMessageConnection'] }) )
    | ( (Omit<TicketActivity, 'actor'> & { actor?: Maybe<_RefType['Person']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketActivity, 'actor'> & { actor?: Maybe<_RefType['Person']> }) )
    | ( (TicketCategory extends object ? Readonly<Record<string, unknown>> : TicketCategory) )
    | ( (Omit<TicketMessage, 'author'> & { author?: Maybe<_RefType['Person']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketMessage, 'author'> & { author?: Maybe<_RefType['Person']> }) )
    | ( (TicketParticipant extends object ? Readonly<Record<string, unknown>> : TicketParticipant) )
    | ( (TicketQueue extends object ? Readonly<Record<string, unknown>> : TicketQueue) )
    | ( (TicketStatus extends object ? Readonly<Record<string, unknown>> : TicketStatus) )
    | ( (TicketType extends object ? Readonly<Record<string, unknown>> : TicketType) )
  ;
  Person:
    | ( (Contact extends object ? Readonly<Record<string, unknown>> : Contact) )
    | ( (Technician extends object ? Readonly<Record<string, unknown>> : Technician) )
  ;
  Viewer:
    | ( (Contact extends object ? Readonly<Record<string, unknown>> : Contact) )
    | ( (Technician extends object ? Readonly<Record<string, unknown>> : Technician) )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Asset: ResolverTypeWrapper<(Asset extends object ? Readonly<Record<string, unknown>> : Asset)>;
  AssetConnection: ResolverTypeWrapper<(AssetConnection extends object ? Readonly<Record<string, unknown>> : AssetConnection)>;
  AssetEdge: ResolverTypeWrapper<(AssetEdge extends object ? Readonly<Record<string, unknown>> : AssetEdge)>;
  AssetFilter: ResolverTypeWrapper<(AssetFilter extends object ? Readonly<Record<string, unknown>> : AssetFilter)>;
  AssetOrder: ResolverTypeWrapper<(AssetOrder extends object ? Readonly<Record<string, unknown>> : AssetOrder)>;
  AssetOrderField: ResolverTypeWrapper<(AssetOrderField extends object ? Readonly<Record<string, unknown>> : AssetOrderField)>;
  AssetType: ResolverTypeWrapper<(AssetType extends object ? Readonly<Record<string, unknown>> : AssetType)>;
  AssetTypeFilter: ResolverTypeWrapper<(AssetTypeFilter extends object ? Readonly<Record<string, unknown>> : AssetTypeFilter)>;
  AssignTicketInput: ResolverTypeWrapper<(AssignTicketInput extends object ? Readonly<Record<string, unknown>> : AssignTicketInput)>;
  AssignTicketPayload: ResolverTypeWrapper<(Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  Board: ResolverTypeWrapper<(Omit<Board, 'columns'> & { columns: ReadonlyArray<ResolversTypes['BoardColumn']> } extends object ? Readonly<Record<string, unknown>> : Omit<Board, 'columns'> & { columns: ReadonlyArray<ResolversTypes['BoardColumn']> })>;
  BoardChange: ResolverTypeWrapper<(Omit<BoardChange, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<BoardChange, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  BoardColumn: ResolverTypeWrapper<(Omit<BoardColumn, 'tickets'> & { tickets: ResolversTypes['TicketConnection'] } extends object ? Readonly<Record<string, unknown>> : Omit<BoardColumn, 'tickets'> & { tickets: ResolversTypes['TicketConnection'] })>;
  BoardColumnFilter: ResolverTypeWrapper<(BoardColumnFilter extends object ? Readonly<Record<string, unknown>> : BoardColumnFilter)>;
  Boolean: ResolverTypeWrapper<(Scalars['Boolean']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Boolean']['output'])>;
  ChangeTicketPriorityInput: ResolverTypeWrapper<(ChangeTicketPriorityInput extends object ? Readonly<Record<string, unknown>> : ChangeTicketPriorityInput)>;
  ChangeTicketPriorityPayload: ResolverTypeWrapper<(Omit<ChangeTicketPriorityPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ChangeTicketPriorityPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  ChangeTicketStatusInput: ResolverTypeWrapper<(ChangeTicketStatusInput extends object ? Readonly<Record<string, unknown>> : ChangeTicketStatusInput)>;
  ChangeTicketStatusPayload: ResolverTypeWrapper<(Omit<ChangeTicketStatusPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ChangeTicketStatusPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  Client: ResolverTypeWrapper<(Client extends object ? Readonly<Record<string, unknown>> : Client)>;
  ClientConnection: ResolverTypeWrapper<(ClientConnection extends object ? Readonly<Record<string, unknown>> : ClientConnection)>;
  ClientEdge: ResolverTypeWrapper<(ClientEdge extends object ? Readonly<Record<string, unknown>> : ClientEdge)>;
  ClientFilter: ResolverTypeWrapper<(ClientFilter extends object ? Readonly<Record<string, unknown>> : ClientFilter)>;
  CloseTicketInput: ResolverTypeWrapper<(CloseTicketInput extends object ? Readonly<Record<string, unknown>> : CloseTicketInput)>;
  CloseTicketPayload: ResolverTypeWrapper<(Omit<CloseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<CloseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  Contact: ResolverTypeWrapper<(Contact extends object ? Readonly<Record<string, unknown>> : Contact)>;
  ContactConnection: ResolverTypeWrapper<(ContactConnection extends object ? Readonly<Record<string, unknown>> : ContactConnection)>;
  ContactEdge: ResolverTypeWrapper<(ContactEdge extends object ? Readonly<Record<string, unknown>> : ContactEdge)>;
  ContactFilter: ResolverTypeWrapper<(ContactFilter extends object ? Readonly<Record<string, unknown>> : ContactFilter)>;
  ContactType: ResolverTypeWrapper<(ContactType extends object ? Readonly<Record<string, unknown>> : ContactType)>;
  CustomerStatus: ResolverTypeWrapper<(CustomerStatus extends object ? Readonly<Record<string, unknown>> : CustomerStatus)>;
  CustomerStatusFilter: ResolverTypeWrapper<(CustomerStatusFilter extends object ? Readonly<Record<string, unknown>> : CustomerStatusFilter)>;
  Date: ResolverTypeWrapper<(Scalars['Date']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Date']['output'])>;
  DateFilter: ResolverTypeWrapper<(DateFilter extends object ? Readonly<Record<string, unknown>> : DateFilter)>;
  DateTime: ResolverTypeWrapper<(Scalars['DateTime']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['DateTime']['output'])>;
  DateTimeFilter: ResolverTypeWrapper<(DateTimeFilter extends object ? Readonly<Record<string, unknown>> : DateTimeFilter)>;
  Decimal: ResolverTypeWrapper<(Scalars['Decimal']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Decimal']['output'])>;
  File: ResolverTypeWrapper<(File extends object ? Readonly<Record<string, unknown>> : File)>;
  ID: ResolverTypeWrapper<(Scalars['ID']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['ID']['output'])>;
  IdFilter: ResolverTypeWrapper<(IdFilter extends object ? Readonly<Record<string, unknown>> : IdFilter)>;
  Int: ResolverTypeWrapper<(Scalars['Int']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Int']['output'])>;
  Invoice: ResolverTypeWrapper<(Invoice extends object ? Readonly<Record<string, unknown>> : Invoice)>;
  InvoiceConnection: ResolverTypeWrapper<(InvoiceConnection extends object ? Readonly<Record<string, unknown>> : InvoiceConnection)>;
  InvoiceEdge: ResolverTypeWrapper<(InvoiceEdge extends object ? Readonly<Record<string, unknown>> : InvoiceEdge)>;
  InvoiceFilter: ResolverTypeWrapper<(InvoiceFilter extends object ? Readonly<Record<string, unknown>> : InvoiceFilter)>;
  InvoiceLine: ResolverTypeWrapper<(InvoiceLine extends object ? Readonly<Record<string, unknown>> : InvoiceLine)>;
  InvoiceOrder: ResolverTypeWrapper<(InvoiceOrder extends object ? Readonly<Record<string, unknown>> : InvoiceOrder)>;
  InvoiceOrderField: ResolverTypeWrapper<(InvoiceOrderField extends object ? Readonly<Record<string, unknown>> : InvoiceOrderField)>;
  InvoiceStatus: ResolverTypeWrapper<(InvoiceStatus extends object ? Readonly<Record<string, unknown>> : InvoiceStatus)>;
  InvoiceStatusFilter: ResolverTypeWrapper<(InvoiceStatusFilter extends object ? Readonly<Record<string, unknown>> : InvoiceStatusFilter)>;
  Mail: ResolverTypeWrapper<(Omit<Mail, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<Mail, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  MailConnection: ResolverTypeWrapper<(Omit<MailConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MailEdge']>, nodes: ReadonlyArray<ResolversTypes['Mail']> } extends object ? Readonly<Record<string, unknown>> : Omit<MailConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MailEdge']>, nodes: ReadonlyArray<ResolversTypes['Mail']> })>;
  MailEdge: ResolverTypeWrapper<(Omit<MailEdge, 'node'> & { node: ResolversTypes['Mail'] } extends object ? Readonly<Record<string, unknown>> : Omit<MailEdge, 'node'> & { node: ResolversTypes['Mail'] })>;
  MailFilter: ResolverTypeWrapper<(MailFilter extends object ? Readonly<Record<string, unknown>> : MailFilter)>;
  MailState: ResolverTypeWrapper<(MailState extends object ? Readonly<Record<string, unknown>> : MailState)>;
  MailStateFilter: ResolverTypeWrapper<(MailStateFilter extends object ? Readonly<Record<string, unknown>> : MailStateFilter)>;
  MessageVisibility: ResolverTypeWrapper<(MessageVisibility extends object ? Readonly<Record<string, unknown>> : MessageVisibility)>;
  MinorUnits: ResolverTypeWrapper<(Scalars['MinorUnits']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['MinorUnits']['output'])>;
  Money: ResolverTypeWrapper<(Money extends object ? Readonly<Record<string, unknown>> : Money)>;
  MoveCardInput: ResolverTypeWrapper<(MoveCardInput extends object ? Readonly<Record<string, unknown>> : MoveCardInput)>;
  MoveCardPayload: ResolverTypeWrapper<(Omit<MoveCardPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<MoveCardPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: ResolverTypeWrapper<(OrderDirection extends object ? Readonly<Record<string, unknown>> : OrderDirection)>;
  PageInfo: ResolverTypeWrapper<(PageInfo extends object ? Readonly<Record<string, unknown>> : PageInfo)>;
  ParticipantKind: ResolverTypeWrapper<(ParticipantKind extends object ? Readonly<Record<string, unknown>> : ParticipantKind)>;
  Permission: ResolverTypeWrapper<(Permission extends object ? Readonly<Record<string, unknown>> : Permission)>;
  Person: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Person']>;
  PriorityMeaning: ResolverTypeWrapper<(PriorityMeaning extends object ? Readonly<Record<string, unknown>> : PriorityMeaning)>;
  Provider: ResolverTypeWrapper<(Provider extends object ? Readonly<Record<string, unknown>> : Provider)>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseTicketInput: ResolverTypeWrapper<(RaiseTicketInput extends object ? Readonly<Record<string, unknown>> : RaiseTicketInput)>;
  RaiseTicketPayload: ResolverTypeWrapper<(Omit<RaiseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<RaiseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  ReopenTicketInput: ResolverTypeWrapper<(ReopenTicketInput extends object ? Readonly<Record<string, unknown>> : ReopenTicketInput)>;
  ReopenTicketPayload: ResolverTypeWrapper<(Omit<ReopenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ReopenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  ReplyToTicketInput: ResolverTypeWrapper<(ReplyToTicketInput extends object ? Readonly<Record<string, unknown>> : ReplyToTicketInput)>;
  ReplyToTicketPayload: ResolverTypeWrapper<(Omit<ReplyToTicketPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversTypes['TicketMessage']>, ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ReplyToTicketPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversTypes['TicketMessage']>, ticket?: Maybe<ResolversTypes['Ticket']> })>;
  RequestedPriority: ResolverTypeWrapper<(RequestedPriority extends object ? Readonly<Record<string, unknown>> : RequestedPriority)>;
  ResendMailInput: ResolverTypeWrapper<(ResendMailInput extends object ? Readonly<Record<string, unknown>> : ResendMailInput)>;
  ResendMailPayload: ResolverTypeWrapper<(Omit<ResendMailPayload, 'mail'> & { mail?: Maybe<ResolversTypes['Mail']> } extends object ? Readonly<Record<string, unknown>> : Omit<ResendMailPayload, 'mail'> & { mail?: Maybe<ResolversTypes['Mail']> })>;
  SecurityRole: ResolverTypeWrapper<(SecurityRole extends object ? Readonly<Record<string, unknown>> : SecurityRole)>;
  SetLanguageInput: ResolverTypeWrapper<(SetLanguageInput extends object ? Readonly<Record<string, unknown>> : SetLanguageInput)>;
  SetLanguagePayload: ResolverTypeWrapper<(Omit<SetLanguagePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> } extends object ? Readonly<Record<string, unknown>> : Omit<SetLanguagePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> })>;
  SignInInput: ResolverTypeWrapper<(SignInInput extends object ? Readonly<Record<string, unknown>> : SignInInput)>;
  SignInPayload: ResolverTypeWrapper<(Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> } extends object ? Readonly<Record<string, unknown>> : Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> })>;
  SignInStep: ResolverTypeWrapper<(SignInStep extends object ? Readonly<Record<string, unknown>> : SignInStep)>;
  SignOutPayload: ResolverTypeWrapper<(SignOutPayload extends object ? Readonly<Record<string, unknown>> : SignOutPayload)>;
  Site: ResolverTypeWrapper<(Site extends object ? Readonly<Record<string, unknown>> : Site)>;
  StatusClock: ResolverTypeWrapper<(StatusClock extends object ? Readonly<Record<string, unknown>> : StatusClock)>;
  StatusFamily: ResolverTypeWrapper<(StatusFamily extends object ? Readonly<Record<string, unknown>> : StatusFamily)>;
  String: ResolverTypeWrapper<(Scalars['String']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['String']['output'])>;
  SubscribeToTicketInput: ResolverTypeWrapper<(SubscribeToTicketInput extends object ? Readonly<Record<string, unknown>> : SubscribeToTicketInput)>;
  SubscribeToTicketPayload: ResolverTypeWrapper<(Omit<SubscribeToTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<SubscribeToTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeBackReplyInput: ResolverTypeWrapper<(TakeBackReplyInput extends object ? Readonly<Record<string, unknown>> : TakeBackReplyInput)>;
  TakeBackReplyPayload: ResolverTypeWrapper<(Omit<TakeBackReplyPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<TakeBackReplyPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  Technician: ResolverTypeWrapper<(Technician extends object ? Readonly<Record<string, unknown>> : Technician)>;
  TechnicianConnection: ResolverTypeWrapper<(TechnicianConnection extends object ? Readonly<Record<string, unknown>> : TechnicianConnection)>;
  TechnicianEdge: ResolverTypeWrapper<(TechnicianEdge extends object ? Readonly<Record<string, unknown>> : TechnicianEdge)>;
  TechnicianFilter: ResolverTypeWrapper<(TechnicianFilter extends object ? Readonly<Record<string, unknown>> : TechnicianFilter)>;
  TechnicianRole: ResolverTypeWrapper<(TechnicianRole extends object ? Readonly<Record<string, unknown>> : TechnicianRole)>;
  Ticket: ResolverTypeWrapper<(Omit<Ticket, 'activity' | 'conversation'> & { activity: ResolversTypes['TicketActivityConnection'], conversation: ResolversTypes['TicketMessageConnection'] } extends object ? Readonly<Record<string, unknown>> : Omit<Ticket, 'activity' | 'conversation'> & { activity: ResolversTypes['TicketActivityConnection'], conversation: ResolversTypes['TicketMessageConnection'] })>;
  TicketActions: ResolverTypeWrapper<(TicketActions extends object ? Readonly<Record<string, unknown>> : TicketActions)>;
  TicketActivity: ResolverTypeWrapper<(Omit<TicketActivity, 'actor'> & { actor?: Maybe<ResolversTypes['Person']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketActivity, 'actor'> & { actor?: Maybe<ResolversTypes['Person']> })>;
  TicketActivityConnection: ResolverTypeWrapper<(Omit<TicketActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['TicketActivity']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['TicketActivity']> })>;
  TicketActivityEdge: ResolverTypeWrapper<(Omit<TicketActivityEdge, 'node'> & { node: ResolversTypes['TicketActivity'] } extends object ? Readonly<Record<string, unknown>> : Omit<TicketActivityEdge, 'node'> & { node: ResolversTypes['TicketActivity'] })>;
  TicketActivityKind: ResolverTypeWrapper<(TicketActivityKind extends object ? Readonly<Record<string, unknown>> : TicketActivityKind)>;
  TicketCategory: ResolverTypeWrapper<(TicketCategory extends object ? Readonly<Record<string, unknown>> : TicketCategory)>;
  TicketChange: ResolverTypeWrapper<(Omit<TicketChange, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketChange, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  TicketConnection: ResolverTypeWrapper<(Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversTypes['Ticket']> })>;
  TicketEdge: ResolverTypeWrapper<(Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] } extends object ? Readonly<Record<string, unknown>> : Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] })>;
  TicketFilter: ResolverTypeWrapper<(TicketFilter extends object ? Readonly<Record<string, unknown>> : TicketFilter)>;
  TicketMessage: ResolverTypeWrapper<(Omit<TicketMessage, 'author'> & { author?: Maybe<ResolversTypes['Person']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketMessage, 'author'> & { author?: Maybe<ResolversTypes['Person']> })>;
  TicketMessageConnection: ResolverTypeWrapper<(Omit<TicketMessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketMessageEdge']>, nodes: ReadonlyArray<ResolversTypes['TicketMessage']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketMessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketMessageEdge']>, nodes: ReadonlyArray<ResolversTypes['TicketMessage']> })>;
  TicketMessageEdge: ResolverTypeWrapper<(Omit<TicketMessageEdge, 'node'> & { node: ResolversTypes['TicketMessage'] } extends object ? Readonly<Record<string, unknown>> : Omit<TicketMessageEdge, 'node'> & { node: ResolversTypes['TicketMessage'] })>;
  TicketNature: ResolverTypeWrapper<(TicketNature extends object ? Readonly<Record<string, unknown>> : TicketNature)>;
  TicketOrder: ResolverTypeWrapper<(TicketOrder extends object ? Readonly<Record<string, unknown>> : TicketOrder)>;
  TicketOrderField: ResolverTypeWrapper<(TicketOrderField extends object ? Readonly<Record<string, unknown>> : TicketOrderField)>;
  TicketParticipant: ResolverTypeWrapper<(TicketParticipant extends object ? Readonly<Record<string, unknown>> : TicketParticipant)>;
  TicketPriority: ResolverTypeWrapper<(TicketPriority extends object ? Readonly<Record<string, unknown>> : TicketPriority)>;
  TicketPriorityFilter: ResolverTypeWrapper<(TicketPriorityFilter extends object ? Readonly<Record<string, unknown>> : TicketPriorityFilter)>;
  TicketQueue: ResolverTypeWrapper<(TicketQueue extends object ? Readonly<Record<string, unknown>> : TicketQueue)>;
  TicketStatus: ResolverTypeWrapper<(TicketStatus extends object ? Readonly<Record<string, unknown>> : TicketStatus)>;
  TicketType: ResolverTypeWrapper<(TicketType extends object ? Readonly<Record<string, unknown>> : TicketType)>;
  UnsubscribeFromTicketInput: ResolverTypeWrapper<(UnsubscribeFromTicketInput extends object ? Readonly<Record<string, unknown>> : UnsubscribeFromTicketInput)>;
  UnsubscribeFromTicketPayload: ResolverTypeWrapper<(Omit<UnsubscribeFromTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<UnsubscribeFromTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> })>;
  Viewer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Viewer']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Asset: (Asset extends object ? Readonly<Record<string, unknown>> : Asset);
  AssetConnection: (AssetConnection extends object ? Readonly<Record<string, unknown>> : AssetConnection);
  AssetEdge: (AssetEdge extends object ? Readonly<Record<string, unknown>> : AssetEdge);
  AssetFilter: (AssetFilter extends object ? Readonly<Record<string, unknown>> : AssetFilter);
  AssetOrder: (AssetOrder extends object ? Readonly<Record<string, unknown>> : AssetOrder);
  AssetTypeFilter: (AssetTypeFilter extends object ? Readonly<Record<string, unknown>> : AssetTypeFilter);
  AssignTicketInput: (AssignTicketInput extends object ? Readonly<Record<string, unknown>> : AssignTicketInput);
  AssignTicketPayload: (Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  Board: (Omit<Board, 'columns'> & { columns: ReadonlyArray<ResolversParentTypes['BoardColumn']> } extends object ? Readonly<Record<string, unknown>> : Omit<Board, 'columns'> & { columns: ReadonlyArray<ResolversParentTypes['BoardColumn']> });
  BoardChange: (Omit<BoardChange, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<BoardChange, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  BoardColumn: (Omit<BoardColumn, 'tickets'> & { tickets: ResolversParentTypes['TicketConnection'] } extends object ? Readonly<Record<string, unknown>> : Omit<BoardColumn, 'tickets'> & { tickets: ResolversParentTypes['TicketConnection'] });
  BoardColumnFilter: (BoardColumnFilter extends object ? Readonly<Record<string, unknown>> : BoardColumnFilter);
  Boolean: (Scalars['Boolean']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Boolean']['output']);
  ChangeTicketPriorityInput: (ChangeTicketPriorityInput extends object ? Readonly<Record<string, unknown>> : ChangeTicketPriorityInput);
  ChangeTicketPriorityPayload: (Omit<ChangeTicketPriorityPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ChangeTicketPriorityPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  ChangeTicketStatusInput: (ChangeTicketStatusInput extends object ? Readonly<Record<string, unknown>> : ChangeTicketStatusInput);
  ChangeTicketStatusPayload: (Omit<ChangeTicketStatusPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ChangeTicketStatusPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  Client: (Client extends object ? Readonly<Record<string, unknown>> : Client);
  ClientConnection: (ClientConnection extends object ? Readonly<Record<string, unknown>> : ClientConnection);
  ClientEdge: (ClientEdge extends object ? Readonly<Record<string, unknown>> : ClientEdge);
  ClientFilter: (ClientFilter extends object ? Readonly<Record<string, unknown>> : ClientFilter);
  CloseTicketInput: (CloseTicketInput extends object ? Readonly<Record<string, unknown>> : CloseTicketInput);
  CloseTicketPayload: (Omit<CloseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<CloseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  Contact: (Contact extends object ? Readonly<Record<string, unknown>> : Contact);
  ContactConnection: (ContactConnection extends object ? Readonly<Record<string, unknown>> : ContactConnection);
  ContactEdge: (ContactEdge extends object ? Readonly<Record<string, unknown>> : ContactEdge);
  ContactFilter: (ContactFilter extends object ? Readonly<Record<string, unknown>> : ContactFilter);
  CustomerStatusFilter: (CustomerStatusFilter extends object ? Readonly<Record<string, unknown>> : CustomerStatusFilter);
  Date: (Scalars['Date']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Date']['output']);
  DateFilter: (DateFilter extends object ? Readonly<Record<string, unknown>> : DateFilter);
  DateTime: (Scalars['DateTime']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['DateTime']['output']);
  DateTimeFilter: (DateTimeFilter extends object ? Readonly<Record<string, unknown>> : DateTimeFilter);
  Decimal: (Scalars['Decimal']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Decimal']['output']);
  File: (File extends object ? Readonly<Record<string, unknown>> : File);
  ID: (Scalars['ID']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['ID']['output']);
  IdFilter: (IdFilter extends object ? Readonly<Record<string, unknown>> : IdFilter);
  Int: (Scalars['Int']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['Int']['output']);
  Invoice: (Invoice extends object ? Readonly<Record<string, unknown>> : Invoice);
  InvoiceConnection: (InvoiceConnection extends object ? Readonly<Record<string, unknown>> : InvoiceConnection);
  InvoiceEdge: (InvoiceEdge extends object ? Readonly<Record<string, unknown>> : InvoiceEdge);
  InvoiceFilter: (InvoiceFilter extends object ? Readonly<Record<string, unknown>> : InvoiceFilter);
  InvoiceLine: (InvoiceLine extends object ? Readonly<Record<string, unknown>> : InvoiceLine);
  InvoiceOrder: (InvoiceOrder extends object ? Readonly<Record<string, unknown>> : InvoiceOrder);
  InvoiceStatusFilter: (InvoiceStatusFilter extends object ? Readonly<Record<string, unknown>> : InvoiceStatusFilter);
  Mail: (Omit<Mail, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<Mail, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  MailConnection: (Omit<MailConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MailEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mail']> } extends object ? Readonly<Record<string, unknown>> : Omit<MailConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MailEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mail']> });
  MailEdge: (Omit<MailEdge, 'node'> & { node: ResolversParentTypes['Mail'] } extends object ? Readonly<Record<string, unknown>> : Omit<MailEdge, 'node'> & { node: ResolversParentTypes['Mail'] });
  MailFilter: (MailFilter extends object ? Readonly<Record<string, unknown>> : MailFilter);
  MailStateFilter: (MailStateFilter extends object ? Readonly<Record<string, unknown>> : MailStateFilter);
  MinorUnits: (Scalars['MinorUnits']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['MinorUnits']['output']);
  Money: (Money extends object ? Readonly<Record<string, unknown>> : Money);
  MoveCardInput: (MoveCardInput extends object ? Readonly<Record<string, unknown>> : MoveCardInput);
  MoveCardPayload: (Omit<MoveCardPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<MoveCardPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: (PageInfo extends object ? Readonly<Record<string, unknown>> : PageInfo);
  Person: ResolversInterfaceTypes<ResolversParentTypes>['Person'];
  PriorityMeaning: (PriorityMeaning extends object ? Readonly<Record<string, unknown>> : PriorityMeaning);
  Provider: (Provider extends object ? Readonly<Record<string, unknown>> : Provider);
  Query: Record<PropertyKey, never>;
  RaiseTicketInput: (RaiseTicketInput extends object ? Readonly<Record<string, unknown>> : RaiseTicketInput);
  RaiseTicketPayload: (Omit<RaiseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<RaiseTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  ReopenTicketInput: (ReopenTicketInput extends object ? Readonly<Record<string, unknown>> : ReopenTicketInput);
  ReopenTicketPayload: (Omit<ReopenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ReopenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  ReplyToTicketInput: (ReplyToTicketInput extends object ? Readonly<Record<string, unknown>> : ReplyToTicketInput);
  ReplyToTicketPayload: (Omit<ReplyToTicketPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversParentTypes['TicketMessage']>, ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<ReplyToTicketPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversParentTypes['TicketMessage']>, ticket?: Maybe<ResolversParentTypes['Ticket']> });
  ResendMailInput: (ResendMailInput extends object ? Readonly<Record<string, unknown>> : ResendMailInput);
  ResendMailPayload: (Omit<ResendMailPayload, 'mail'> & { mail?: Maybe<ResolversParentTypes['Mail']> } extends object ? Readonly<Record<string, unknown>> : Omit<ResendMailPayload, 'mail'> & { mail?: Maybe<ResolversParentTypes['Mail']> });
  SecurityRole: (SecurityRole extends object ? Readonly<Record<string, unknown>> : SecurityRole);
  SetLanguageInput: (SetLanguageInput extends object ? Readonly<Record<string, unknown>> : SetLanguageInput);
  SetLanguagePayload: (Omit<SetLanguagePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> } extends object ? Readonly<Record<string, unknown>> : Omit<SetLanguagePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> });
  SignInInput: (SignInInput extends object ? Readonly<Record<string, unknown>> : SignInInput);
  SignInPayload: (Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> } extends object ? Readonly<Record<string, unknown>> : Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> });
  SignOutPayload: (SignOutPayload extends object ? Readonly<Record<string, unknown>> : SignOutPayload);
  Site: (Site extends object ? Readonly<Record<string, unknown>> : Site);
  String: (Scalars['String']['output'] extends object ? Readonly<Record<string, unknown>> : Scalars['String']['output']);
  SubscribeToTicketInput: (SubscribeToTicketInput extends object ? Readonly<Record<string, unknown>> : SubscribeToTicketInput);
  SubscribeToTicketPayload: (Omit<SubscribeToTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<SubscribeToTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  Subscription: Record<PropertyKey, never>;
  TakeBackReplyInput: (TakeBackReplyInput extends object ? Readonly<Record<string, unknown>> : TakeBackReplyInput);
  TakeBackReplyPayload: (Omit<TakeBackReplyPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<TakeBackReplyPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  Technician: (Technician extends object ? Readonly<Record<string, unknown>> : Technician);
  TechnicianConnection: (TechnicianConnection extends object ? Readonly<Record<string, unknown>> : TechnicianConnection);
  TechnicianEdge: (TechnicianEdge extends object ? Readonly<Record<string, unknown>> : TechnicianEdge);
  TechnicianFilter: (TechnicianFilter extends object ? Readonly<Record<string, unknown>> : TechnicianFilter);
  Ticket: (Omit<Ticket, 'activity' | 'conversation'> & { activity: ResolversParentTypes['TicketActivityConnection'], conversation: ResolversParentTypes['TicketMessageConnection'] } extends object ? Readonly<Record<string, unknown>> : Omit<Ticket, 'activity' | 'conversation'> & { activity: ResolversParentTypes['TicketActivityConnection'], conversation: ResolversParentTypes['TicketMessageConnection'] });
  TicketActions: (TicketActions extends object ? Readonly<Record<string, unknown>> : TicketActions);
  TicketActivity: (Omit<TicketActivity, 'actor'> & { actor?: Maybe<ResolversParentTypes['Person']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketActivity, 'actor'> & { actor?: Maybe<ResolversParentTypes['Person']> });
  TicketActivityConnection: (Omit<TicketActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TicketActivity']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TicketActivity']> });
  TicketActivityEdge: (Omit<TicketActivityEdge, 'node'> & { node: ResolversParentTypes['TicketActivity'] } extends object ? Readonly<Record<string, unknown>> : Omit<TicketActivityEdge, 'node'> & { node: ResolversParentTypes['TicketActivity'] });
  TicketCategory: (TicketCategory extends object ? Readonly<Record<string, unknown>> : TicketCategory);
  TicketChange: (Omit<TicketChange, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketChange, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  TicketConnection: (Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ticket']> });
  TicketEdge: (Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] } extends object ? Readonly<Record<string, unknown>> : Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] });
  TicketFilter: (TicketFilter extends object ? Readonly<Record<string, unknown>> : TicketFilter);
  TicketMessage: (Omit<TicketMessage, 'author'> & { author?: Maybe<ResolversParentTypes['Person']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketMessage, 'author'> & { author?: Maybe<ResolversParentTypes['Person']> });
  TicketMessageConnection: (Omit<TicketMessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketMessageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TicketMessage']> } extends object ? Readonly<Record<string, unknown>> : Omit<TicketMessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketMessageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TicketMessage']> });
  TicketMessageEdge: (Omit<TicketMessageEdge, 'node'> & { node: ResolversParentTypes['TicketMessage'] } extends object ? Readonly<Record<string, unknown>> : Omit<TicketMessageEdge, 'node'> & { node: ResolversParentTypes['TicketMessage'] });
  TicketOrder: (TicketOrder extends object ? Readonly<Record<string, unknown>> : TicketOrder);
  TicketParticipant: (TicketParticipant extends object ? Readonly<Record<string, unknown>> : TicketParticipant);
  TicketPriorityFilter: (TicketPriorityFilter extends object ? Readonly<Record<string, unknown>> : TicketPriorityFilter);
  TicketQueue: (TicketQueue extends object ? Readonly<Record<string, unknown>> : TicketQueue);
  TicketStatus: (TicketStatus extends object ? Readonly<Record<string, unknown>> : TicketStatus);
  TicketType: (TicketType extends object ? Readonly<Record<string, unknown>> : TicketType);
  UnsubscribeFromTicketInput: (UnsubscribeFromTicketInput extends object ? Readonly<Record<string, unknown>> : UnsubscribeFromTicketInput);
  UnsubscribeFromTicketPayload: (Omit<UnsubscribeFromTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> } extends object ? Readonly<Record<string, unknown>> : Omit<UnsubscribeFromTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> });
  Viewer: ResolversInterfaceTypes<ResolversParentTypes>['Viewer'];
};

export type AssetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  make?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatingSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedReplacementOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referenceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AssetType'], ParentType, ContextType>;
  warrantyEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AssetConnection'] = ResolversParentTypes['AssetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssetEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AssetEdge'] = ResolversParentTypes['AssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
};

export type AssignTicketPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AssignTicketPayload'] = ResolversParentTypes['AssignTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type BoardResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['BoardColumn']>, ParentType, ContextType, Partial<BoardColumnsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoardChange'] = ResolversParentTypes['BoardChange']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromColumn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type BoardColumnResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoardColumn'] = ResolversParentTypes['BoardColumn']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, Partial<BoardColumnTicketsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeTicketPriorityPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeTicketPriorityPayload'] = ResolversParentTypes['ChangeTicketPriorityPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ChangeTicketStatusPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeTicketStatusPayload'] = ResolversParentTypes['ChangeTicketStatusPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Client']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type CloseTicketPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CloseTicketPayload'] = ResolversParentTypes['CloseTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  can?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ContactCanArgs, 'permission'>>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  contactTypes?: Resolver<ReadonlyArray<ResolversTypes['ContactType']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portalAccess?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  securityRole?: Resolver<Maybe<ResolversTypes['SecurityRole']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FileResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thumbnailUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  htmlUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  toAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mail']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MailEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveCardPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoveCardPayload'] = ResolversParentTypes['MoveCardPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignTicket?: Resolver<ResolversTypes['AssignTicketPayload'], ParentType, ContextType, RequireFields<MutationAssignTicketArgs, 'input'>>;
  changeTicketPriority?: Resolver<ResolversTypes['ChangeTicketPriorityPayload'], ParentType, ContextType, RequireFields<MutationChangeTicketPriorityArgs, 'input'>>;
  changeTicketStatus?: Resolver<ResolversTypes['ChangeTicketStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeTicketStatusArgs, 'input'>>;
  closeTicket?: Resolver<ResolversTypes['CloseTicketPayload'], ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'input'>>;
  moveCard?: Resolver<ResolversTypes['MoveCardPayload'], ParentType, ContextType, RequireFields<MutationMoveCardArgs, 'input'>>;
  raiseTicket?: Resolver<ResolversTypes['RaiseTicketPayload'], ParentType, ContextType, RequireFields<MutationRaiseTicketArgs, 'input'>>;
  reopenTicket?: Resolver<ResolversTypes['ReopenTicketPayload'], ParentType, ContextType, RequireFields<MutationReopenTicketArgs, 'input'>>;
  replyToTicket?: Resolver<ResolversTypes['ReplyToTicketPayload'], ParentType, ContextType, RequireFields<MutationReplyToTicketArgs, 'input'>>;
  resendMail?: Resolver<ResolversTypes['ResendMailPayload'], ParentType, ContextType, RequireFields<MutationResendMailArgs, 'input'>>;
  setLanguage?: Resolver<ResolversTypes['SetLanguagePayload'], ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  subscribeToTicket?: Resolver<ResolversTypes['SubscribeToTicketPayload'], ParentType, ContextType, RequireFields<MutationSubscribeToTicketArgs, 'input'>>;
  takeBackReply?: Resolver<ResolversTypes['TakeBackReplyPayload'], ParentType, ContextType, RequireFields<MutationTakeBackReplyArgs, 'input'>>;
  unsubscribeFromTicket?: Resolver<ResolversTypes['UnsubscribeFromTicketPayload'], ParentType, ContextType, RequireFields<MutationUnsubscribeFromTicketArgs, 'input'>>;
};

export type NodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Board' | 'Client' | 'Contact' | 'File' | 'Invoice' | 'InvoiceLine' | 'Mail' | 'SecurityRole' | 'Site' | 'Technician' | 'Ticket' | 'TicketActivity' | 'TicketCategory' | 'TicketMessage' | 'TicketParticipant' | 'TicketQueue' | 'TicketStatus' | 'TicketType', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveType: TypeResolveFn<'Contact' | 'Technician', ParentType, ContextType>;
};

export type PriorityMeaningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PriorityMeaning'] = ResolversParentTypes['PriorityMeaning']> = {
  expectedResponse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
  requestedPriority?: Resolver<Maybe<ResolversTypes['RequestedPriority']>, ParentType, ContextType>;
  useWhen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType, RequireFields<QueryAssetArgs, 'id'>>;
  assets?: Resolver<ResolversTypes['AssetConnection'], ParentType, ContextType, Partial<QueryAssetsArgs>>;
  board?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType, RequireFields<QueryBoardArgs, 'id'>>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['Board']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, Partial<QueryClientsArgs>>;
  colleagues?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryColleaguesArgs, 'first'>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<QueryContactsArgs>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<QueryInvoicesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outbox?: Resolver<ResolversTypes['MailConnection'], ParentType, ContextType, Partial<QueryOutboxArgs>>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  technicians?: Resolver<ResolversTypes['TechnicianConnection'], ParentType, ContextType, Partial<QueryTechniciansArgs>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, Partial<QueryTicketArgs>>;
  ticketCategories?: Resolver<ReadonlyArray<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  ticketPriorities?: Resolver<ReadonlyArray<ResolversTypes['PriorityMeaning']>, ParentType, ContextType>;
  ticketQueues?: Resolver<ReadonlyArray<ResolversTypes['TicketQueue']>, ParentType, ContextType>;
  ticketStatuses?: Resolver<ReadonlyArray<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  ticketTypes?: Resolver<ReadonlyArray<ResolversTypes['TicketType']>, ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, Partial<QueryTicketsArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RaiseTicketPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RaiseTicketPayload'] = ResolversParentTypes['RaiseTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ReopenTicketPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReopenTicketPayload'] = ResolversParentTypes['ReopenTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ReplyToTicketPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReplyToTicketPayload'] = ResolversParentTypes['ReplyToTicketPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['TicketMessage']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ResendMailPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResendMailPayload'] = ResolversParentTypes['ResendMailPayload']> = {
  mail?: Resolver<Maybe<ResolversTypes['Mail']>, ParentType, ContextType>;
};

export type SecurityRoleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SecurityRole'] = ResolversParentTypes['SecurityRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quickTickets?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLanguagePayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SetLanguagePayload'] = ResolversParentTypes['SetLanguagePayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  next?: Resolver<Maybe<ResolversTypes['SignInStep']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  default?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscribeToTicketPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SubscribeToTicketPayload'] = ResolversParentTypes['SubscribeToTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  boardChanged?: SubscriptionResolver<ResolversTypes['BoardChange'], "boardChanged", ParentType, ContextType, RequireFields<SubscriptionBoardChangedArgs, 'boardId'>>;
  ticketChanged?: SubscriptionResolver<ResolversTypes['TicketChange'], "ticketChanged", ParentType, ContextType, RequireFields<SubscriptionTicketChangedArgs, 'id'>>;
  ticketsChanged?: SubscriptionResolver<ResolversTypes['TicketChange'], "ticketsChanged", ParentType, ContextType, Partial<SubscriptionTicketsChangedArgs>>;
};

export type TakeBackReplyPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakeBackReplyPayload'] = ResolversParentTypes['TakeBackReplyPayload']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TechnicianResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Technician'] = ResolversParentTypes['Technician']> = {
  can?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<TechnicianCanArgs, 'permission'>>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['TechnicianRole']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnicianConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TechnicianConnection'] = ResolversParentTypes['TechnicianConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TechnicianEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Technician']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TechnicianEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TechnicianEdge'] = ResolversParentTypes['TechnicianEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technician'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  activity?: Resolver<ResolversTypes['TicketActivityConnection'], ParentType, ContextType, Partial<TicketActivityArgs>>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  conversation?: Resolver<ResolversTypes['TicketMessageConnection'], ParentType, ContextType, Partial<TicketConversationArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['File']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['TicketNature']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['TicketParticipant']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
  queue?: Resolver<Maybe<ResolversTypes['TicketQueue']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedPriority?: Resolver<Maybe<ResolversTypes['RequestedPriority']>, ParentType, ContextType>;
  secondaryTechnicians?: Resolver<ReadonlyArray<ResolversTypes['Technician']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['TicketActions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketActionsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketActions'] = ResolversParentTypes['TicketActions']> = {
  assign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changePriority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changeStatus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  close?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  providerNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subscribe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  take?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TicketActivityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketActivity'] = ResolversParentTypes['TicketActivity']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  fromPriority?: Resolver<Maybe<ResolversTypes['TicketPriority']>, ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketActivityKind'], ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  toPriority?: Resolver<Maybe<ResolversTypes['TicketPriority']>, ParentType, ContextType>;
  toStatus?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketActivityConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketActivityConnection'] = ResolversParentTypes['TicketActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TicketActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TicketActivityEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketActivityEdge'] = ResolversParentTypes['TicketActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TicketActivity'], ParentType, ContextType>;
};

export type TicketCategoryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketCategory'] = ResolversParentTypes['TicketCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketChange'] = ResolversParentTypes['TicketChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketMessageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketMessage'] = ResolversParentTypes['TicketMessage']> = {
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['File']>, ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['MessageVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketMessageConnectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketMessageConnection'] = ResolversParentTypes['TicketMessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TicketMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TicketMessageEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketMessageEdge'] = ResolversParentTypes['TicketMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TicketMessage'], ParentType, ContextType>;
};

export type TicketParticipantResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketParticipant'] = ResolversParentTypes['TicketParticipant']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ParticipantKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketQueueResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketQueue'] = ResolversParentTypes['TicketQueue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketStatusResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketStatus'] = ResolversParentTypes['TicketStatus']> = {
  clock?: Resolver<ResolversTypes['StatusClock'], ParentType, ContextType>;
  customerKey?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  customerLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['StatusFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketTypeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TicketType'] = ResolversParentTypes['TicketType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnsubscribeFromTicketPayloadResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnsubscribeFromTicketPayload'] = ResolversParentTypes['UnsubscribeFromTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  __resolveType: TypeResolveFn<'Contact' | 'Technician', ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Asset?: AssetResolvers<ContextType>;
  AssetConnection?: AssetConnectionResolvers<ContextType>;
  AssetEdge?: AssetEdgeResolvers<ContextType>;
  AssignTicketPayload?: AssignTicketPayloadResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  BoardChange?: BoardChangeResolvers<ContextType>;
  BoardColumn?: BoardColumnResolvers<ContextType>;
  ChangeTicketPriorityPayload?: ChangeTicketPriorityPayloadResolvers<ContextType>;
  ChangeTicketStatusPayload?: ChangeTicketStatusPayloadResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  CloseTicketPayload?: CloseTicketPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  MoveCardPayload?: MoveCardPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PriorityMeaning?: PriorityMeaningResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseTicketPayload?: RaiseTicketPayloadResolvers<ContextType>;
  ReopenTicketPayload?: ReopenTicketPayloadResolvers<ContextType>;
  ReplyToTicketPayload?: ReplyToTicketPayloadResolvers<ContextType>;
  ResendMailPayload?: ResendMailPayloadResolvers<ContextType>;
  SecurityRole?: SecurityRoleResolvers<ContextType>;
  SetLanguagePayload?: SetLanguagePayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SubscribeToTicketPayload?: SubscribeToTicketPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TakeBackReplyPayload?: TakeBackReplyPayloadResolvers<ContextType>;
  Technician?: TechnicianResolvers<ContextType>;
  TechnicianConnection?: TechnicianConnectionResolvers<ContextType>;
  TechnicianEdge?: TechnicianEdgeResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketActions?: TicketActionsResolvers<ContextType>;
  TicketActivity?: TicketActivityResolvers<ContextType>;
  TicketActivityConnection?: TicketActivityConnectionResolvers<ContextType>;
  TicketActivityEdge?: TicketActivityEdgeResolvers<ContextType>;
  TicketCategory?: TicketCategoryResolvers<ContextType>;
  TicketChange?: TicketChangeResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketMessage?: TicketMessageResolvers<ContextType>;
  TicketMessageConnection?: TicketMessageConnectionResolvers<ContextType>;
  TicketMessageEdge?: TicketMessageEdgeResolvers<ContextType>;
  TicketParticipant?: TicketParticipantResolvers<ContextType>;
  TicketQueue?: TicketQueueResolvers<ContextType>;
  TicketStatus?: TicketStatusResolvers<ContextType>;
  TicketType?: TicketTypeResolvers<ContextType>;
  UnsubscribeFromTicketPayload?: UnsubscribeFromTicketPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

