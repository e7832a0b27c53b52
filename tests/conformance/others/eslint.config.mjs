import graphql from '@graphql-eslint/eslint-plugin';

/**
 * The schema rules of graphql-eslint, recommended and Relay's, on schema/api.graphql. What is not followed stands below with its
 * reason; all else is an error.
 */
const { rules: recommended } = graphql.configs['flat/schema-recommended'];
const { rules: relay } = graphql.configs['flat/schema-relay'];

/** Values: whoever wants one again asks the entity or the claim that it is said of. */
const VALUES = [
  ...[
    'BlocLink',
    'BlocMap',
    'Bounds',
    'Calendar',
    'ChangeSet',
    'Dispute',
    'Hop',
    'MomentReading',
    'PageInfo',
    'Path',
  ],
  ...[
    'PathAdvice',
    'PathResult',
    'Property',
    'Reign',
    'RelationshipCount',
    'RelationshipTypeEntry',
    'Release',
  ],
  ...[
    'SearchHit',
    'Side',
    'Stance',
    'StanceCell',
    'StanceMatrix',
    'Subgraph',
    'SubgraphCount',
    'SubgraphCounts',
  ],
  'TimelineItem',
];

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/api.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...recommended,
      ...relay,
      // All descriptions are of one line, and printed on one: the file is half as long, and its diff is what is reviewed.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // AND, OR and NOT of the filters are named by @neo4j/graphql, and known by those names to who knows it.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          ...recommended['@graphql-eslint/naming-convention'][1],
          InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR|NOT)$' },
        },
      ],
      // `stance { stance }` says what it is; another word would be a second one for one thing.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Edges and connections are the shape of a page.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: VALUES, suffixes: ['Connection', 'Edge'] } },
      ],
      // Pages go forwards only: an order of time is read from its beginning, and a cursor names the place after which to go on.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // What is bounded by its nature (citations, the hops of a path) or by an argument is a plain list; a dispute and an item of
      // a timeline have no id to be fetched by, so the edges of theirs are no nodes.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: true },
      ],
    },
  },
];
