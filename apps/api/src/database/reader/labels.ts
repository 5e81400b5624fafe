import type { Who } from './declaration.ts';
import { sql, type Sql } from './sql.ts';

/** A label that is kept by locale, in the viewer's language; English where it has none. */
export const label = (labels: Sql, who: Who): Sql => sql`coalesce(${labels} ->> ${who.locale}, ${labels} ->> 'en')`;
