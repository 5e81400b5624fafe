import { readable } from '../../database/reader/declaration.ts';
import { anywhere } from '../../database/reader/filter.ts';
import { sql } from '../../database/reader/sql.ts';
import { Asset } from './asset.entity.ts';

export const assets = readable('Asset', Asset, {
  visibleTo: (t, who) => {
    if (who.can('ASSETS_OF_EVERY_CLIENT')) return undefined;
    if (who.can('ASSETS_OF_CLIENT')) return sql`${t.clientId} = ${who.clientId}`;
    return sql`${t.clientId} = ${who.clientId} and ${t.contactId} = ${who.id}`;
  },
  orders: {
    NAME: 'name',
    WARRANTY_ENDS_ON: {
      by: (t) => sql`coalesce(${t.warrantyEndsOn}, 'infinity')`,
      type: 'date',
      index: 'asset_by_warranty',
    },
  },
  links: { client: { implied: true }, contact: { implied: true }, site: { implied: true } },
  filters: {
    mine: (t, { who, fixed }) =>
      fixed((given) => given === true)
        ? sql`${t.contactId} = ${who.id}`
        : sql`${t.contactId} is distinct from ${who.id}`,
    text: (t, { value, planAnew }) => {
      planAnew();
      const pattern = (run: Parameters<typeof value>[0]) => anywhere(value(run));
      return sql`(${t.name} ilike ${pattern} or ${t.referenceName} ilike ${pattern} or ${t.serial} ilike ${pattern})`;
    },
  },
});
