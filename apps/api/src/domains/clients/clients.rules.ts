import { anyone, can, whoeverSeesIt } from '../../access/rules.ts';

export const rules = {
  Query: {
    clients: can('DESK'),
    client: can('DESK'),
    provider: anyone,
  },
  Client: {
    id: whoeverSeesIt,
    name: whoeverSeesIt,
    timeZone: whoeverSeesIt,
    phone: whoeverSeesIt,
    website: whoeverSeesIt,
    sites: whoeverSeesIt,
  },
  Site: {
    id: whoeverSeesIt,
    name: whoeverSeesIt,
    address: whoeverSeesIt,
    city: whoeverSeesIt,
    default: whoeverSeesIt,
  },
  Provider: {
    name: whoeverSeesIt,
    phone: whoeverSeesIt,
    email: whoeverSeesIt,
  },
};
