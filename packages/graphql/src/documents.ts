// The one file here that is not generated: operations and fragments as documents, and their types.
export * from './documents/gql.ts';
export type * from './documents/graphql.ts';
