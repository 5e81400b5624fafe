import { FirstTables1795000000000 } from './1795000000000-FirstTables.ts';
import { BuiltInRows1795000000001 } from './1795000000001-BuiltInRows.ts';

/** In the order in which they run. One that has landed never changes. */
export const migrations = [FirstTables1795000000000, BuiltInRows1795000000001];
