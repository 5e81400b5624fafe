
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Node": [
      "Asset",
      "Client",
      "Contact",
      "Invoice",
      "InvoiceLine",
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
    