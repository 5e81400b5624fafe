import type { CodegenConfig } from '@graphql-codegen/cli';
import { register, writeOperations } from './operations.ts';

const scalars = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  Decimal: 'string',
  MinorUnits: 'number',
};
const settled = { scalars, enumsAsTypes: true, useTypeImports: true, skipTypename: true, immutableTypes: true };

const config: CodegenConfig = {
  schema: '../../apps/api/src/**/*.graphql',
  documents: ['../../apps/web/src/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  hooks: { afterAllFileWrite: [() => writeOperations('src/operations.json')] },
  generates: {
    'src/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'src/types.ts': { plugins: ['typescript'], config: settled },
    // A row that the reader returns is opaque to resolvers: fields of records have none of their own.
    'src/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...settled,
        onlyOperationTypes: false,
        defaultMapper: '({T} extends object ? Readonly<Record<string, unknown>> : {T})',
        contextType: 'unknown',
      },
    },
    'src/fragments.ts': { plugins: ['fragment-matcher'], config: { apolloClientVersion: 3 } },
    'src/documents/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, onExecutableDocumentNode: register },
      config: { scalars, enumsAsTypes: true, useTypeImports: true },
    },
  },
};

export default config;
