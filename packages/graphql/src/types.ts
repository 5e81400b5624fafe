export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
