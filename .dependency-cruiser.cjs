// The walls of the house: who may know whom. Each is an error.

const DOMAINS = '^apps/api/src/domains/';
const PRODUCT = '^apps/[^/]+/src/';
const TESTS = '(?:\\.test\\.tsx?$|^apps/api/src/(?:database/reader/)?testing/)';

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const apiWalls = [
  wall(
    'resolvers-are-the-top',
    'Resolvers are known to the schema alone.',
    { path: '^apps/api/src/', pathNot: ['^apps/api/src/graphql/schema\\.ts$', TESTS] },
    { path: `${DOMAINS}.+\\.resolvers\\.ts$` },
  ),
  wall(
    'queries-know-only-entities',
    'Queries stand below the verbs: they read entities, other queries and the reader.',
    { path: `${DOMAINS}.+\\.queries\\.ts$` },
    { path: DOMAINS, pathNot: '\\.(?:entity|queries)\\.ts$' },
  ),
  wall(
    'entities-are-the-ground',
    'An entity knows other entities at most.',
    { path: '\\.entity\\.ts$' },
    { path: '^apps/api/src/', pathNot: ['\\.entity\\.ts$', '^apps/api/src/access/permissions\\.ts$'] },
  ),
  wall(
    'another-domain-by-its-door',
    'Another domain is entered through its <domain>.ts, or by an entity for a relation.',
    { path: `${DOMAINS}([^/]+)/`, pathNot: ['\\.queries\\.ts$', TESTS] },
    { path: DOMAINS, pathNot: [`${DOMAINS}$1/`, `${DOMAINS}([^/]+)/\\1\\.ts$`, '\\.entity\\.ts$'] },
  ),
  wall(
    'another-domain-in-queries',
    "Queries refer to another domain's entities and to what its queries say of a relation.",
    { path: `${DOMAINS}([^/]+)/.+\\.queries\\.ts$` },
    { path: DOMAINS, pathNot: [`${DOMAINS}$1/`, '\\.(?:entity|queries)\\.ts$'] },
  ),
  wall(
    'no-domain-below',
    'Access and events serve every domain, adapters serve the outside: they know no domain.',
    { path: '^apps/api/src/(?:access|events|mail|storage|payments)/', pathNot: TESTS },
    { path: '^apps/api/src/(?:domains|graphql/schema|http|demo|main)' },
  ),
  wall(
    'database-knows-entities',
    'Of the domains, the database knows what is stored and nothing else.',
    { path: '^apps/api/src/database/', pathNot: TESTS },
    { path: DOMAINS, pathNot: '\\.entity\\.ts$' },
  ),
  wall(
    'domains-know-no-transport',
    'A domain does not know how it is reached, nor who shows it.',
    { path: DOMAINS, pathNot: TESTS },
    { path: '^apps/api/src/(?:http|demo|main|graphql/schema)' },
  ),
  wall(
    'environment-is-read-once',
    'What was set is handed on by main.ts.',
    { path: DOMAINS },
    { path: '^apps/api/src/env\\.ts$' },
  ),
];

const webWalls = [
  wall(
    'portal-without-desk',
    'The two sides never import each other.',
    { path: '^apps/web/src/portal/' },
    { path: '^apps/web/src/desk/' },
  ),
  wall(
    'desk-without-portal',
    'The two sides never import each other.',
    { path: '^apps/web/src/desk/' },
    { path: '^apps/web/src/portal/' },
  ),
  wall(
    'shared-is-below-the-sides',
    'Both sides stand on shared.',
    { path: '^apps/web/src/shared/' },
    { path: '^apps/web/src/(?:portal|desk)/' },
  ),
  wall(
    'ui-is-below-shared',
    'ui stands on lib alone.',
    { path: '^apps/web/src/ui/' },
    { path: '^apps/web/src/(?:portal|desk|shared)/' },
  ),
  wall(
    'lib-is-the-ground',
    'lib knows nobody.',
    { path: '^apps/web/src/lib/' },
    { path: '^apps/web/src/(?:portal|desk|shared|ui)/' },
  ),
  wall(
    'ui-knows-no-graphql',
    'ui shows what it is given.',
    { path: '^apps/web/src/ui/' },
    { path: ['^packages/graphql/', 'node_modules/(?:@apollo/client|graphql)/'] },
  ),
];

const houseWalls = [
  wall(
    'web-without-api',
    'They share packages/graphql and nothing else.',
    { path: '^apps/web/' },
    { path: ['^apps/api/', '^packages/(?!graphql/)'] },
  ),
  wall(
    'api-without-web',
    'They share packages/graphql and nothing else.',
    { path: '^apps/api/' },
    { path: ['^apps/web/', '^packages/(?!graphql/|testing/)'] },
  ),
  wall(
    'packages-without-apps',
    'Packages are used by the applications, or watch them from outside.',
    { path: '^packages/' },
    { path: '^apps/' },
  ),
  wall(
    'product-without-tests',
    'What tests need is not in the product.',
    { path: PRODUCT, pathNot: TESTS },
    { path: [TESTS, '^packages/testing/'] },
  ),
  wall(
    'demo-is-started-by-main',
    'The demonstration is data, nobody depends on it.',
    { path: '^apps/api/src/', pathNot: ['^apps/api/src/(?:main\\.ts$|demo/|testing/)', TESTS] },
    { path: '^apps/api/src/demo/' },
  ),
  wall(
    'installed-for-development',
    'The server runs without its development dependencies.',
    { path: '^apps/api/src/', pathNot: TESTS },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^packages/' },
  ),
  wall(
    'no-circles',
    'Whoever is in a circle can not be understood alone. Entities are, by their relations; types vanish.',
    { pathNot: '\\.entity\\.ts$' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  wall(
    'no-barrels',
    'A file that only passes others on hides who knows whom.',
    { path: '(?:^|/)index\\.tsx?$', pathNot: '^packages/graphql/' },
    {},
  ),
  wall(
    'no-rooms-without-a-name',
    'A name says what is inside.',
    {},
    { path: '^(?:apps|packages)/.*/(?:utils?|helpers?|common|misc)(?:/|\\.tsx?$)', pathNot: 'node_modules' },
  ),
];

module.exports = {
  forbidden: [...apiWalls, ...webWalls, ...houseWalls],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:apps|packages)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
