import type { StatusFamily } from '@quayside/graphql/types';

/** The family of a status as it is drawn. */
export const familyOf = ({ family }: { readonly family: StatusFamily }) =>
  family.toLowerCase() as Lowercase<StatusFamily>;
