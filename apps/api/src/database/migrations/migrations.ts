import { FirstTables1795000000000 } from './1795000000000-FirstTables.ts';
import { BuiltInRows1795000000001 } from './1795000000001-BuiltInRows.ts';
import { LiveTables1795316072635 } from './1795316072635-LiveTables.ts';
import { Language1795326400000 } from './1795326400000-Language.ts';

/** In the order in which they run. One that has landed never changes. */
export const migrations = [
  FirstTables1795000000000,
  BuiltInRows1795000000001,
  LiveTables1795316072635,
  Language1795326400000,
];
