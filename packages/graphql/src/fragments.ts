
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Node": [
      "Asset",
      "Board",
      "Client",
      "Contact",
      "File",
      "Invoice",
      "InvoiceLine",
      "Mail",
      "SecurityRole",
      "Site",
      "Technician",
      "Ticket",
      "TicketActivity",
      "TicketCategory",
      "TicketMessage",
      "TicketParticipant",
      "TicketQueue",
      "TicketStatus",
      "TicketType"
    ],
    "Person": [
      "Contact",
      "Technician"
    ],
    "Viewer": [
      "Contact",
      "Technician"
    ]
  }
};
      export default result;
    