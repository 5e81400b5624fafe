import { can, whoeverSeesIt } from '../../access/rules.ts';

export const rules = {
  Query: {
    invoices: can('INVOICES_OF_CLIENT', 'INVOICES_OF_EVERY_CLIENT'),
    invoice: can('INVOICES_OF_CLIENT', 'INVOICES_OF_EVERY_CLIENT'),
  },
  Invoice: {
    id: whoeverSeesIt,
    number: whoeverSeesIt,
    client: whoeverSeesIt,
    status: whoeverSeesIt,
    issuedOn: whoeverSeesIt,
    dueOn: whoeverSeesIt,
    purchaseOrder: whoeverSeesIt,
    lines: whoeverSeesIt,
    subtotal: whoeverSeesIt,
    discount: whoeverSeesIt,
    tax: whoeverSeesIt,
    total: whoeverSeesIt,
    paid: whoeverSeesIt,
    paymentDue: whoeverSeesIt,
    terms: whoeverSeesIt,
    notes: whoeverSeesIt,
  },
  InvoiceLine: {
    id: whoeverSeesIt,
    description: whoeverSeesIt,
    quantity: whoeverSeesIt,
    unitPrice: whoeverSeesIt,
    discount: whoeverSeesIt,
    amount: whoeverSeesIt,
  },
  Money: { amount: whoeverSeesIt, currency: whoeverSeesIt },
};
