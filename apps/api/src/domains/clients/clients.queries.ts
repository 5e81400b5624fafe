import { readable } from '../../database/reader/declaration.ts';
import { anywhere } from '../../database/reader/filter.ts';
import { sql } from '../../database/reader/sql.ts';
import { Client } from './client.entity.ts';
import { Provider } from './provider.entity.ts';
import { Site } from './site.entity.ts';

export const clients = readable('Client', Client, {
  visibleTo: (t, who) => (who.can('CLIENTS_ALL') ? undefined : sql`${t.id} = ${who.clientId}`),
  orders: { NAME: 'name' },
  filters: {
    text: (t, { value, planAnew }) => {
      planAnew();
      return sql`${t.name} ilike ${(run) => anywhere(value(run))}`;
    },
  },
});

export const sites = readable('Site', Site, {
  visibleTo: () => undefined,
  belongsTo: 'client',
  orders: { NAME: 'name' },
});

/** Everybody sees who runs the installation: the sign-in page says it. */
export const provider = readable('Provider', Provider, {
  visibleTo: () => undefined,
  orders: { ID: 'id' },
});
