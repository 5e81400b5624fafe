import { can, whoeverSeesIt } from '../../access/rules.ts';

export const rules = {
  Query: { outbox: can('SETTINGS') },
  Mutation: { resendMail: can('SETTINGS') },
  Mail: {
    id: whoeverSeesIt,
    state: whoeverSeesIt,
    template: whoeverSeesIt,
    toAddress: whoeverSeesIt,
    toName: whoeverSeesIt,
    subject: whoeverSeesIt,
    text: whoeverSeesIt,
    htmlUrl: whoeverSeesIt,
    messageId: whoeverSeesIt,
    attempts: whoeverSeesIt,
    nextAttemptAt: whoeverSeesIt,
    lastError: whoeverSeesIt,
    createdAt: whoeverSeesIt,
    sentAt: whoeverSeesIt,
    ticket: whoeverSeesIt,
  },
  ResendMailPayload: { mail: whoeverSeesIt },
};
