/**
 * Who may do what, as the product promises it: a row per field, a column per viewer, a letter per record. Written by
 * hand; the tests carry out every cell on real records and compare. A field without a row fails, and a row without a field.
 *
 *   +  seen, or done               -  does not exist for them: NOT_FOUND, or not in the list
 *   0  the record is there, but    F  FORBIDDEN: their permissions don't reach the root field, or not on this record
 *      this of it is null, empty   U  UNAUTHENTICATED
 *      or (`can`) false            B  BAD_USER_INPUT, which names the field
 *
 * A heading says of what the rows are, and which records the letters stand for, in their order. "Own" is what the viewer
 * requested, is assigned or works on; "a colleague's" belongs to the same client, and the viewer takes no part in it; for
 * technicians of the provider that is Harbor, the client of the co-managed one. Words behind the name of a root field say
 * how it is asked. In braces behind a mutation: what its answer holds when it was done; with `?` it may be null.
 */
export const matrix = `

             nobody STANDARD BILLING TECHNICAL PRIMARY ExtUser ExtManager  Technician Dispatcher Finance Administrator CoManaged

Query
             0      +        +       +         +       +       +           +          +          +       +             +          viewer
             +      +        +       +         +       +       +           +          +          +       +             +          provider
             U      +        +       +         +       +       +           +          +          +       +             +          ticketStatuses ticketTypes ticketCategories
                                                                                                                                  ticketPriorities
             U      F        F       F         F       F       F           +          +          +       +             +          ticketQueues

Query on Ticket: own, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        +++     +++           ++-        tickets ticket node
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        +++     +++           ++-        ticket(by number)
             UUU    +00      +00     ++0       ++0     +00     ++0         +++        +++        +++     +++           ++0        nodes

Query on Contact: oneself (for technicians: who requested their ticket), a colleague, one without portal access, another client's
             UUUU   FFFF     FFFF    +++-      +++-    FFFF    FFFF        ++++       ++++       ++++    ++++          +++-       contacts
             UUUU   ++--     ++--    +++-      +++-    ++--    ++--        ++++       ++++       ++++    ++++          +++-       contact
             UUUU   -+--     -+--    -+--      -+--    -+--    -+--        FFFF       FFFF       FFFF    FFFF          FFFF       colleagues

Query on Technician: who works on one's ticket (for technicians: oneself), another of the provider, a co-managed one of another client
             UUU    FFF      FFF     FFF       FFF     FFF     FFF         +++        +++        -++     +++           ++-        technicians

Query on Client: own, another
             UU     FF       FF      FF        FF      FF      FF          ++         ++         ++      ++            +-         clients client

Query on Mail
             U      F        F       F         F       F       F           F          F          F       +             F          outbox

Query on Board
             U      F        F       F         F       F       F           +          +          +       +             +          boards board

Query on Asset: own, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     +--         +++        +++        ---     +++           ++-        assets asset

Query on Invoice: own client's, its draft, another client's
             UUU    FFF      +--     FFF       +--     FFF     +--         FFF        FFF        +++     +++           FFF        invoices invoice

Mutation on Ticket: own, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     +F-         +++        +++        FFF     +++           ++-        replyToTicket { reply ticket }
             UUU    F--      F--     FF-       FF-     F--     FF-         +++        +++        FFF     +++           ++-        replyToTicket(note)
             UUU    F--      F--     FF-       FF-     F--     FF-         +++        +++        FFF     +++           FF-        replyToTicket(note for the provider)
             UUU    +--      +--     ++-       ++-     +--     +F-         +++        +++        FFF     +++           ++-        closeTicket { ticket }
             UUU    +--      +--     ++-       ++-     +--     +F-         +++        +++        FFF     +++           ++-        reopenTicket { ticket }
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        FFF     +++           ++-        subscribeToTicket { ticket }
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        FFF     +++           ++-        unsubscribeFromTicket { ticket }
             UUU    FFF      FFF     FFF       FFF     FFF     FFF         +++        +++        FFF     +++           ++-        assignTicket(to oneself) { ticket }
             UUU    FFF      FFF     FFF       FFF     FFF     FFF         FFF        +++        FFF     +++           FF-        assignTicket(to another)
             UUU    FFF      FFF     FFF       FFF     FFF     FFF         +++        +++        FFF     +++           ++-        changeTicketStatus { ticket }
             UUU    FFF      FFF     FFF       FFF     FFF     FFF         +++        +++        FFF     +++           ++-        changeTicketPriority { ticket }
             UUU    FFF      FFF     FFF       FFF     FFF     FFF         +++        +++        FFF     +++           ++-        moveCard { ticket }

Mutation on TicketMessage: one's own reply that is held, another's that is held
             UU     +-       +-      +-        +-      +-      +-          +-         +-         FF      +-            +-         takeBackReply { ticket body fileIds }

Mutation on Contact: oneself (for technicians: who requested their ticket), a colleague, one without portal access, another client's
             UUUU   +FFF     +FFF    +++B      +++B    +FFF    +FFF        ++++       ++++       FFFF    ++++          +++B       raiseTicket(for a contact) { ticket }

Mutation on Client: own, another
             UU     BB       BB      BB        BB      BB      BB          ++         ++         FF      ++            +B         raiseTicket(for a client)

Mutation on Mail
             U      F        F       F         F       F       F           F          F          F       +             F          resendMail { mail }

Mutation
             +      +        +       +         +       +       +           +          +          +       +             +          signIn { viewer next? }
             +      +        +       +         +       +       +           +          +          +       +             +          signOut { signedOut }
             U      +        +       +         +       +       +           +          +          +       +             +          setLanguage { viewer }

Subscription on Ticket: own, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        +++     +++           ++-        ticketChanged { id removed cursor ticket }
                                                                                                                                  ticketsChanged
             UUU    FFF      FFF     FFF       FFF     FFF     FFF         +++        +++        +++     +++           ++-        boardChanged { id removed cursor fromColumn column? ticket }
             UUU    ---      ---     ---       ---     ---     ---         +++        +++        ---     +++           ++-        ticketChanged(by a note) ticketsChanged(by a note)
             UUU    ---      ---     ---       ---     ---     ---         +++        +++        ---     +++           ---        ticketChanged(by a note for the provider)
                                                                                                                                  ticketsChanged(by a note for the provider)
             UUU    ---      ---     ---       ---     ---     ---         +++        +++        +++     +++           ++-        ticketsChanged(by its place on a board)

Ticket: own, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        +++     +++           ++-        id number subject description status priority
                                                                                                                                  requestedPriority nature type category client contact
                                                                                                                                  technician site dueAt createdAt updatedAt closedAt
                                                                                                                                  conversation activity participants files version viewerCan
             UUU    0--      0--     00-       00-     0--     00-         +++        +++        +++     +++           ++-        queue secondaryTechnicians rank
             UUU    +--      +--     ++-       ++-     +--     +0-         +++        +++        000     +++           ++-        asset

TicketActions: on one's own ticket, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        +++     +++           ++-        reply note providerNote close reopen subscribe
                                                                                                                                  take assign changeStatus changePriority

TicketMessage: the opening of one's own ticket, of a colleague's, of another client's, a note on one's own, a note for the provider on one's own, one's own reply that is held (for nobody: a technician's), another's that is held
             UUUUUUU +----+- +----+- ++---+-   ++---+- +----+- ++---+-     ++++++-    ++++++-    +++--+- ++++++-       ++-+-+-    id body visibility author createdAt opening files
             UUUUUUU 0----+- 0----+- 00---+-   00---+- 0----+- 00---+-     00000+-    00000+-    000--+- 00000+-       00-0-+-    heldUntil

File: on one's own ticket, a colleague's, another client's, on a note on one's own, on a note for the provider on one's own
             UUUUU  +----    +----   ++---     ++---   +----   ++---       +++++      +++++      +++--   +++++         ++-+-      id name size contentType width height thumbnailUrl url createdAt

TicketActivity: on one's own ticket, a colleague's, another client's, a change of priority on one's own
             UUUU   +---     +---    ++--      ++--    +---    ++--        ++++       ++++       ++++    ++++          ++-+       id kind actor at fromStatus toStatus technician
                                                                                                                                  contact fromPriority toPriority

TicketParticipant: on one's own ticket, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     ++-         +++        +++        +++     +++           ++-        id kind contact

TicketStatus
             U      +        +       +         +       +       +           +          +          +       +             +          id key name family customerLabel customerKey clock

TicketType
             U      +        +       +         +       +       +           +          +          +       +             +          id key name

TicketCategory
             U      +        +       +         +       +       +           +          +          +       +             +          id key name

TicketQueue
             U      -        -       -         -       -       -           +          +          +       +             +          id key name

Mail
             U      -        -       -         -       -       -           -          -          -       +             -          id state template toAddress toName subject text htmlUrl
                                                                                                                                  messageId attempts nextAttemptAt lastError createdAt
                                                                                                                                  sentAt ticket

Board
             U      -        -       -         -       -       -           +          +          +       +             +          id name columns

BoardColumn: with a ticket of a colleague
             U      -        -       -         -       -       -           +          +          +       +             +          key title status count countCapped tickets

PriorityMeaning
             U      +        +       +         +       +       +           +          +          +       +             +          priority name useWhen expectedResponse requestedPriority

Contact: oneself (for technicians: who requested their ticket), a colleague, one without portal access, another client's
             UUUU   ++--     ++--    +++-      +++-    ++--    ++--        ++++       ++++       ++++    ++++          +++-       id name client
             UUUU   +0--     +0--    +++-      +++-    +0--    +0--        ++++       ++++       ++++    ++++          +++-       email title phone securityRole portalAccess
             UUUU   +0--     +0--    +++-      +++-    00--    00--        ++++       ++++       ++++    ++++          +++-       contactTypes
             UUUU   +0--     +0--    +00-      +00-    +0--    +0--        0000       0000       0000    0000          000-       permissions can locale

SecurityRole
             U      +        +       +         +       +       +           +          +          +       +             +          id key name quickTickets

Technician: who works on one's ticket (for technicians: oneself), another of the provider, a co-managed one of another client
             UUU    +--      +--     +--       +--     +--     +--         +++        +++        +++     +++           ++-        id name
             UUU    0--      0--     0--       0--     0--     0--         +++        +++        +++     +++           ++-        email title roles
             UUU    0--      0--     0--       0--     0--     0--         00+        00+        00+     00+           +0-        client
             UUU    0--      0--     0--       0--     0--     0--         +00        +00        +00     +00           +0-        permissions can locale

Client: own, another
             UU     +-       +-      +-        +-      +-      +-          ++         ++         ++      ++            +-         id name timeZone phone website sites

Site: own client's, another's
             UU     +-       +-      +-        +-      +-      +-          ++         ++         ++      ++            +-         id name address city default

Provider
             +      +        +       +         +       +       +           +          +          +       +             +          name phone email

Asset: own, a colleague's, another client's
             UUU    +--      +--     ++-       ++-     +--     +--         +++        +++        ---     +++           ++-        id name type make model serial referenceName
                                                                                                                                  operatingSystem ipAddress installedOn warrantyEndsOn
                                                                                                                                  plannedReplacementOn contact site client

Invoice: own client's, its draft, another client's
             UUU    ---      +--     ---       +--     ---     +--         ---        ---        +++     +++           ---        id number client status issuedOn dueOn
                                                                                                                                  purchaseOrder lines subtotal discount tax total paid
                                                                                                                                  paymentDue terms notes

InvoiceLine: of own client's invoice, its draft, another client's
             UUU    ---      +--     ---       +--     ---     +--         ---        ---        +++     +++           ---        id description quantity unitPrice discount amount

Money: the total of own client's invoice, of its draft, of another client's
             UUU    ---      +--     ---       +--     ---     +--         ---        ---        +++     +++           ---        amount currency
`;
