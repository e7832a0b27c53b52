import { eventOf } from '../model/moment.js';
import type { Rank, RelationshipProperty } from '../model/relationship.js';
import { lastDay } from './day-text.js';
import { isSymmetric } from './edge-label.js';
import type { Exported, ExportedRelationship } from './exported.js';
import { rdfDay } from './rdf-records.js';
import { type RdfProperty, type RdfResource, type RdfValue, rdfText, rdfThing } from './rdf-resource.js';

const RANKS: Readonly<Record<Rank, string>> = {
  preferred: 'http://wikiba.se/ontology#PreferredRank',
  normal: 'http://wikiba.se/ontology#NormalRank',
  deprecated: 'http://wikiba.se/ontology#DeprecatedRank',
};

/**
 * The claims that one subject makes, as Wikidata writes statements: of each a node with its rank, qualifiers and references; and
 * beside them plain triples of those that have the best rank among the claims of their type, deprecated ones never.
 */
export function rdfClaims(
  catalogue: Exported['catalogue'],
  claims: readonly ExportedRelationship[],
): RdfResource[] {
  return claims.flatMap((claim) => {
    const isBest = claim.rank !== 'deprecated' && claim.rank === bestRank(claim.type, claims);
    const links = isBest && isSymmetric(catalogue, claim.type) ? [direct(claim.object, claim.subject)] : [];
    return [
      {
        ...rdfThing('entity', claim.subject),
        types: [],
        properties: [
          [`claim:${claim.type}`, [rdfThing('relationship', claim.id)]],
          ...(isBest ? [[`direct:${claim.type}`, [rdfThing('entity', claim.object)]] as const] : []),
        ],
      },
      ...links.map(({ from, to }) => ({
        ...from,
        types: [],
        properties: [[`direct:${claim.type}`, [to]] as const],
      })),
      statement(claim, isBest),
    ];
  });
}

function direct(from: string, to: string) {
  return { from: rdfThing('entity', from), to: rdfThing('entity', to) };
}

function bestRank(type: string, claims: readonly ExportedRelationship[]): Rank {
  const isPreferred = claims.some((claim) => claim.type === type && claim.rank === 'preferred');
  return isPreferred ? 'preferred' : 'normal';
}

function statement(claim: ExportedRelationship, isBest: boolean): RdfResource {
  const { id, type, object, rank, note, properties, disputedBy, citations, certainty } = claim;
  return {
    ...rdfThing('relationship', id),
    types: ['wikibase:Statement', ...(isBest ? ['wikibase:BestRank'] : [])],
    properties: [
      [`value:${type}`, [rdfThing('entity', object)]],
      ['wikibase:rank', [{ iri: RANKS[rank] }]],
      ...period(claim),
      ...Object.entries(properties).map(
        ([name, value]): RdfProperty => [`qualifier:${name}`, rdfText(value, datatypeOf(value))],
      ),
      ['a:certainty', rdfText(certainty)],
      ['rdfs:comment', rdfText(note)],
      ['a:disputedBy', disputedBy.map((other) => rdfThing('relationship', other))],
      ['prov:wasDerivedFrom', citations.map((citation) => rdfThing('citation', citation.id))],
    ],
  };
}

/** What is written, as EDTF or as an event; and, for who knows plain dates only, between which days each end lies. */
function period({ start, end, attested, ...bounds }: ExportedRelationship): RdfProperty[] {
  const written = (name: string, moments: readonly (string | undefined)[]): RdfProperty => [
    `qualifier:${name}`,
    moments.flatMap(moment),
  ];
  const { startMin, startMax, endMin, endMax } = bounds;
  return [
    written('start', [start]),
    written('end', [end]),
    written('attested', attested),
    ['a:startEarliest', rdfDay(startMin)],
    ['a:startLatest', rdfDay(Math.max(startMin, lastDay(startMax)))],
    ['a:endEarliest', rdfDay(endMin)],
    ['a:endLatest', rdfDay(Math.max(endMin, lastDay(endMax)))],
  ];
}

function moment(text: string | undefined): RdfValue[] {
  const event = text === undefined ? undefined : eventOf(text);
  return event === undefined ? rdfText(text, 'edtf:EDTF') : [rdfThing('entity', event)];
}

function datatypeOf(value: RelationshipProperty): string | undefined {
  if (typeof value === 'string') return undefined;
  if (typeof value === 'boolean') return 'xsd:boolean';
  return Number.isInteger(value) ? 'xsd:integer' : 'xsd:double';
}
