/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether something holds at a moment. */
export type Certainty =
  /** On every reading of the dates and the order of events, throughout the moment. */
  | 'CERTAIN'
  /** On one reading at least, at some instant of the moment. */
  | 'POSSIBLE';

/** How a source supports a claim. */
export type CitationKind =
  /** It was concluded from what the source says; the note tells how. */
  | 'INFERRED'
  /** The source says so. */
  | 'STATED';

/** What an entity is. */
export type EntityKind =
  /** A ship, weapon, document or other made thing. */
  | 'ARTIFACT'
  /** A war, battle, campaign or rebellion. */
  | 'CONFLICT'
  /** Something that happened, which other things come before or after. */
  | 'EVENT'
  /** A state, alliance, movement, company, house or any other body that can act. */
  | 'FACTION'
  /** A single person. */
  | 'PERSON'
  /** A world, region, station, building or passage. */
  | 'PLACE'
  /** A people or species. */
  | 'SPECIES';

/** A limit of a question for paths. */
export type PathLimit =
  /** `avoid`: through any entity. */
  | 'AVOID'
  /** `certainty`: what possibly holds. */
  | 'CERTAINTY'
  /** `asOf`: over the whole of time. */
  | 'DATE'
  /** `maxHops`: up to 10 relationships. */
  | 'HOPS'
  /** `types`: over every type. */
  | 'TYPES';

/** How an editor weighs a claim. Nothing is deleted for being doubted. */
export type Rank =
  /** Known to be wrong or outdated; hidden unless asked for. */
  | 'DEPRECATED'
  /** As good as any other. */
  | 'NORMAL'
  /** The one to go by where sources differ. */
  | 'PREFERRED';

/** The relationship types of the catalogue, in its order. */
export type RelationshipType =
  /** The subject helped the object without the source calling it an alliance. Reads "aided", and "aided by" from the other side. */
  | 'AIDED'
  /** The two stand together by agreement. Reads "allied with", and "allied with" from the other side. */
  | 'ALLIED_WITH'
  /** The two wage war on each other. Reads "at war with", and "at war with" from the other side. */
  | 'AT_WAR_WITH'
  /** The subject broke faith with the object. Reads "betrayed", and "betrayed by" from the other side. */
  | 'BETRAYED'
  /** The place is the seat of the faction. Reads "has capital", and "capital of" from the other side. */
  | 'CAPITAL'
  /** The subject took the person, place or thing. Reads "captured", and "captured by" from the other side. */
  | 'CAPTURED'
  /** The subject held the place or thing. Reads "controlled", and "controlled by" from the other side. */
  | 'CONTROLLED'
  /** The same thing in another continuity. Reads "counterpart of", and "counterpart of" from the other side. */
  | 'COUNTERPART_OF'
  /** The subject designed or built the thing. Reads "created", and "created by" from the other side. */
  | 'CREATED'
  /** The subject removed the person from office. Reads "deposed", and "deposed by" from the other side. */
  | 'DEPOSED'
  /** The subject ended or ruined the object. Reads "destroyed", and "destroyed by" from the other side. */
  | 'DESTROYED'
  /** The subject took part in the conflict, on a side where the source names one. Reads "fought in", and "was fought by" from the other side. */
  | 'FOUGHT_IN'
  /** The subject formed the faction. Reads "founded", and "founded by" from the other side. */
  | 'FOUNDED'
  /** The event or conflict concerns the entity, in a role where the source gives one. Reads "involved", and "involved in" from the other side. */
  | 'INVOLVED'
  /** The subject is led by the person, who may hold an office in it. Reads "led by", and "leads" from the other side. */
  | 'LED_BY'
  /** The subject was at or in the place. Reads "located in", and "location of" from the other side. */
  | 'LOCATED_IN'
  /** The subject belongs to the faction. Coalitions have factions as members. Reads "member of", and "has member" from the other side. */
  | 'MEMBER_OF'
  /** The person or people belongs to the species. Reads "of species", and "species of" from the other side. */
  | 'OF_SPECIES'
  /** The subject works against the object, at war or short of it. Reads "opposed", and "opposed by" from the other side. */
  | 'OPPOSED'
  /** The subject is a component of the object. Reads "part of", and "has part" from the other side. */
  | 'PART_OF'
  /** The two compete for the same power or standing. Reads "rival of", and "rival of" from the other side. */
  | 'RIVAL_OF'
  /** The subject lives under the rule of the faction, by conquest, vassalage or enslavement. Reads "subject of", and "overlord of" from the other side. */
  | 'SUBJECT_OF'
  /** The subject took the place of the object, as a successor state or in an office. Reads "succeeded", and "succeeded by" from the other side. */
  | 'SUCCEEDED';

/** The ways in which one faction can stand to another. */
export type StanceKind =
  /** On one side: allied, members of one coalition, or on one side of a conflict. */
  | 'ALLIED'
  /** Against each other: at war or opposed, or on two sides of a conflict. */
  | 'HOSTILE'
  /** Claims that hold at the moment point different ways. */
  | 'MIXED'
  /** No source says anything. */
  | 'NOTHING_RECORDED'
  /** The first rules the second. */
  | 'OVERLORD'
  /** The first is ruled by the second. */
  | 'SUBJECT';

export type BlocsQueryVariables = Exact<{
  roots: ReadonlyArray<string> | string;
  depth: number;
  asOf?: string | null | undefined;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
}>;


export type BlocsQuery = { readonly blocs: { readonly entities: number, readonly relationships: number, readonly others: number, readonly truncated: boolean, readonly blocs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly relationships: number, readonly head: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }> }>, readonly links: ReadonlyArray<{ readonly a: string, readonly b: string, readonly friendly: number, readonly neutral: number, readonly hostile: number }> } };

export type ClaimByIdQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  dated: boolean;
}>;


export type ClaimByIdQuery = { readonly node: { readonly sentence: string, readonly certainty?: Certainty | null, readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> } | null };

export type ClaimFragment = { readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> };

export type CitationPartsFragment = { readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } };

export type ConflictQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  dated: boolean;
}>;


export type ConflictQuery = { readonly entity:
    | { readonly aliases: ReadonlyArray<string>, readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly continuity: { readonly id: string, readonly title: string } }
    | { readonly aliases: ReadonlyArray<string>, readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly sides: ReadonlyArray<{ readonly name: string | null, readonly outcome: string | null, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relationship: { readonly sentence: string, readonly certainty?: Certainty | null, readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> } }> } }>, readonly parts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }
            | { readonly date: string | null, readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly earlier: ReadonlyArray<{ readonly id: string }>, readonly continuity: { readonly id: string, readonly title: string } }
          , readonly relationship: { readonly sentence: string, readonly certainty?: Certainty | null, readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> } }> }, readonly relationships: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly certainty?: Certainty | null, readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly continuity: { readonly id: string, readonly title: string } }
   | null };

export type ConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConflictsQuery = { readonly conflicts: ReadonlyArray<{ readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }> };

export type ContinuitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContinuitiesQuery = { readonly continuities: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly calendar: { readonly before: string, readonly after: string } | null }> };

export type DisputesQueryVariables = Exact<{
  continuity?: string | null | undefined;
}>;


export type DisputesQuery = { readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly reason: string, readonly declared: boolean, readonly relationships: ReadonlyArray<{ readonly id: string }> }> } };

export type EntityBriefFragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } };

export type EntityByIdQueryVariables = Exact<{
  id: string;
}>;


export type EntityByIdQuery = { readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } } | null };

export type EntityClaimsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  dated: boolean;
}>;


export type EntityClaimsQuery = { readonly entity: { readonly id: string, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly certainty?: Certainty | null, readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> }> } } | null };

export type EntityQueryVariables = Exact<{
  id: string;
}>;


export type EntityQuery = { readonly entity:
    | { readonly aliases: ReadonlyArray<string>, readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly description: string, readonly id: string, readonly title: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly counterparts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }> }
    | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly earlier: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly later: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly continuity: { readonly description: string, readonly id: string, readonly title: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly counterparts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }> }
    | { readonly government: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly description: string, readonly id: string, readonly title: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly counterparts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }> }
   | null };

export type FactionsAroundQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
}>;


export type FactionsAroundQuery = { readonly allianceNetwork: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly counts: { readonly nodes: { readonly atMoment: number | null, readonly ever: number | null } } } };

export type HappeningsQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type HappeningsQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly start: string | null, readonly end: string | null, readonly event: { readonly id: string } | null, readonly relationship: { readonly id: string } | null }> } };

export type MomentsQueryVariables = Exact<{
  at: ReadonlyArray<string> | string;
}>;


export type MomentsQuery = { readonly moments: ReadonlyArray<{ readonly moment: string, readonly from: number | null, readonly until: number | null, readonly event: { readonly id: string, readonly name: string, readonly earlier: ReadonlyArray<{ readonly id: string }>, readonly later: ReadonlyArray<{ readonly id: string }> } | null }> };

export type NetworkCountsQueryVariables = Exact<{
  roots: ReadonlyArray<string> | string;
  depth: number;
  asOf?: string | null | undefined;
}>;


export type NetworkCountsQuery = { readonly subgraph: { readonly counts: { readonly edges: { readonly atMoment: number | null } } } };

export type NetworkQueryVariables = Exact<{
  roots: ReadonlyArray<string> | string;
  depth: number;
  limit: number;
}>;


export type NetworkQuery = { readonly subgraph: { readonly truncated: boolean, readonly counts: { readonly nodes: { readonly ever: number | null }, readonly edges: { readonly ever: number | null } }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly relationships: { readonly totalCount: number }, readonly continuity: { readonly id: string, readonly title: string } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly side: string | null, readonly start: string | null, readonly end: string | null, readonly period: string | null, readonly attested: ReadonlyArray<string>, readonly subject: { readonly id: string }, readonly object: { readonly id: string }, readonly startEvent: { readonly id: string } | null, readonly endEvent: { readonly id: string } | null, readonly bounds: { readonly startMin: number | null, readonly startMax: number | null, readonly endMin: number | null, readonly endMax: number | null }, readonly disputedBy: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }> }> } };

export type NetworkClaimFragment = { readonly id: string, readonly type: RelationshipType, readonly side: string | null, readonly start: string | null, readonly end: string | null, readonly period: string | null, readonly attested: ReadonlyArray<string>, readonly subject: { readonly id: string }, readonly object: { readonly id: string }, readonly startEvent: { readonly id: string } | null, readonly endEvent: { readonly id: string } | null, readonly bounds: { readonly startMin: number | null, readonly startMax: number | null, readonly endMin: number | null, readonly endMax: number | null }, readonly disputedBy: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }> };

export type PathCountQueryVariables = Exact<{
  from: string;
  to: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  maxHops: number;
  avoid: ReadonlyArray<string> | string;
}>;


export type PathCountQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly start: { readonly id: string } }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  asOf?: string | null | undefined;
  certainty: Certainty;
  maxHops: number;
  avoid: ReadonlyArray<string> | string;
}>;


export type PathsQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly start: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly hops: ReadonlyArray<{ readonly forward: boolean, readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly certainty: Certainty | null, readonly citations: ReadonlyArray<{ readonly id: string }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> }, readonly parallel: ReadonlyArray<{ readonly id: string }>, readonly to: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } } }> }>, readonly advice: ReadonlyArray<{ readonly sentence: string, readonly relax: ReadonlyArray<PathLimit>, readonly path: { readonly start: { readonly name: string }, readonly hops: ReadonlyArray<{ readonly to: { readonly name: string } }> } }> } };

export type ProminentFactionsQueryVariables = Exact<{
  continuity?: string | null | undefined;
}>;


export type ProminentFactionsQuery = { readonly prominent: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }> };

export type RelationshipTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationshipTypesQuery = { readonly relationshipTypes: ReadonlyArray<{ readonly type: RelationshipType, readonly label: string, readonly inverse: string, readonly description: string, readonly symmetric: boolean, readonly polarity: number, readonly occurrence: boolean }> };

export type ReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseQuery = { readonly release: { readonly digest: string, readonly loadedAt: string, readonly entities: number, readonly relationships: number, readonly citations: number, readonly sources: number, readonly disputes: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  continuity?: string | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } } }> };

export type StanceMatrixQueryVariables = Exact<{
  factions: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
}>;


export type StanceMatrixQuery = { readonly stanceMatrix: { readonly factions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }>, readonly cells: ReadonlyArray<{ readonly a: { readonly id: string }, readonly b: { readonly id: string }, readonly stance: { readonly stance: StanceKind, readonly certainty: Certainty | null, readonly because: ReadonlyArray<{ readonly id: string, readonly disputedBy: ReadonlyArray<{ readonly id: string }> }> } }> } };

export type StanceQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: string | null | undefined;
  dated: boolean;
}>;


export type StanceQuery = { readonly stance: { readonly stance: StanceKind, readonly certainty: Certainty | null, readonly because: ReadonlyArray<{ readonly sentence: string, readonly certainty?: Certainty | null, readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> }> } };

export type SuggestionsQueryVariables = Exact<{
  continuity?: string | null | undefined;
}>;


export type SuggestionsQuery = { readonly prominent: ReadonlyArray<{ readonly description: string, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }> };

export type TimelineClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TimelineClaimsQuery = { readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string, readonly calendar: { readonly before: string, readonly after: string, readonly yearZero: boolean } | null }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly attested: ReadonlyArray<string>, readonly id: string, readonly type: RelationshipType, readonly period: string | null, readonly rank: Rank, readonly office: string | null, readonly role: string | null, readonly side: string | null, readonly outcome: string | null, readonly note: string | null, readonly startEvent: { readonly id: string } | null, readonly endEvent: { readonly id: string } | null, readonly bounds: { readonly startMin: number | null, readonly startMax: number | null, readonly endMin: number | null, readonly endMax: number | null }, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: CitationKind, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly revision: string | null, readonly url: string | null, readonly licence: string | null } }>, readonly disputedBy: ReadonlyArray<{ readonly id: string }> }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityBriefFragmentDoc = new TypedDocumentString(`
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}
    `, {"fragmentName":"EntityBrief"}) as unknown as TypedDocumentString<EntityBriefFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Relationship {
  id
  type
  subject {
    ...EntityBrief
  }
  object {
    ...EntityBrief
  }
  period
  rank
  office
  role
  side
  outcome
  note
  citations {
    ...CitationParts
  }
  disputedBy {
    id
  }
}
    fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const NetworkClaimFragmentDoc = new TypedDocumentString(`
    fragment NetworkClaim on Relationship {
  id
  type
  subject {
    id
  }
  object {
    id
  }
  side
  start
  end
  period
  attested
  startEvent {
    id
  }
  endEvent {
    id
  }
  bounds {
    startMin
    startMax
    endMin
    endMax
  }
  disputedBy {
    id
  }
  citations {
    source {
      id
      title
      publisher
      revision
      url
      licence
    }
  }
}
    `, {"fragmentName":"NetworkClaim"}) as unknown as TypedDocumentString<NetworkClaimFragment, unknown>;
export const BlocsDocument = new TypedDocumentString(`
    query Blocs($roots: [ID!]!, $depth: Int!, $asOf: Moment, $types: [RelationshipType!]) {
  blocs(roots: $roots, depth: $depth, asOf: $asOf, types: $types, first: 40) {
    entities
    relationships
    others
    truncated
    blocs {
      id
      name
      size
      relationships
      head {
        ...EntityBrief
      }
      members(first: 12) {
        ...EntityBrief
      }
    }
    links {
      a
      b
      friendly
      neutral
      hostile
    }
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<BlocsQuery, BlocsQueryVariables>;
export const ClaimByIdDocument = new TypedDocumentString(`
    query ClaimById($id: ID!, $asOf: Moment, $dated: Boolean!) {
  node(id: $id) {
    ... on Relationship {
      ...Claim
      sentence
      certainty(asOf: $asOf) @include(if: $dated)
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  subject {
    ...EntityBrief
  }
  object {
    ...EntityBrief
  }
  period
  rank
  office
  role
  side
  outcome
  note
  citations {
    ...CitationParts
  }
  disputedBy {
    id
  }
}
fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<ClaimByIdQuery, ClaimByIdQueryVariables>;
export const ConflictDocument = new TypedDocumentString(`
    query Conflict($id: ID!, $asOf: Moment, $dated: Boolean!) {
  entity(id: $id) {
    ...EntityBrief
    aliases
    description
    citations {
      ...CitationParts
    }
    ... on Conflict {
      sides {
        name
        outcome
        participants(first: 100) {
          totalCount
          edges {
            relationship {
              ...Claim
              sentence
              certainty(asOf: $asOf) @include(if: $dated)
            }
          }
        }
      }
      parts(first: 100) {
        totalCount
        edges {
          node {
            ...EntityBrief
            description
            ... on Event {
              date
              earlier {
                id
              }
            }
          }
          relationship {
            ...Claim
            sentence
            certainty(asOf: $asOf) @include(if: $dated)
          }
        }
      }
      relationships(types: [PART_OF], direction: OUT, first: 10) {
        nodes {
          ...Claim
          sentence
          certainty(asOf: $asOf) @include(if: $dated)
        }
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  subject {
    ...EntityBrief
  }
  object {
    ...EntityBrief
  }
  period
  rank
  office
  role
  side
  outcome
  note
  citations {
    ...CitationParts
  }
  disputedBy {
    id
  }
}
fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<ConflictQuery, ConflictQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts {
  conflicts(limit: 100, sort: {name: ASC}) {
    ...EntityBrief
    description
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ContinuitiesDocument = new TypedDocumentString(`
    query Continuities {
  continuities(limit: 100, sort: {title: ASC}) {
    id
    title
    description
    calendar {
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<ContinuitiesQuery, ContinuitiesQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($continuity: ID) {
  disputes(continuity: $continuity, first: 100) {
    totalCount
    nodes {
      reason
      declared
      relationships {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const EntityByIdDocument = new TypedDocumentString(`
    query EntityById($id: ID!) {
  entity(id: $id) {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<EntityByIdQuery, EntityByIdQueryVariables>;
export const EntityClaimsDocument = new TypedDocumentString(`
    query EntityClaims($id: ID!, $asOf: Moment, $after: String, $dated: Boolean!) {
  entity(id: $id) {
    id
    relationships(first: 100, after: $after, ranks: [PREFERRED, NORMAL, DEPRECATED]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Claim
        sentence(from: $id)
        certainty(asOf: $asOf) @include(if: $dated)
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  subject {
    ...EntityBrief
  }
  object {
    ...EntityBrief
  }
  period
  rank
  office
  role
  side
  outcome
  note
  citations {
    ...CitationParts
  }
  disputedBy {
    id
  }
}
fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  entity(id: $id) {
    ...EntityBrief
    aliases
    description
    continuity {
      description
    }
    citations {
      ...CitationParts
    }
    counterparts {
      ...EntityBrief
    }
    ... on Event {
      date
      earlier {
        id
        name
      }
      later {
        id
        name
      }
    }
    ... on Faction {
      government
    }
  }
}
    fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const FactionsAroundDocument = new TypedDocumentString(`
    query FactionsAround($of: ID!, $asOf: Moment) {
  allianceNetwork(of: $of, asOf: $asOf, limit: 40) {
    nodes {
      id
    }
    truncated
    counts {
      nodes {
        atMoment
        ever
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactionsAroundQuery, FactionsAroundQueryVariables>;
export const HappeningsDocument = new TypedDocumentString(`
    query Happenings($of: [ID!]!, $after: String) {
  timeline(of: $of, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      sentence
      start
      end
      event {
        id
      }
      relationship {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HappeningsQuery, HappeningsQueryVariables>;
export const MomentsDocument = new TypedDocumentString(`
    query Moments($at: [Moment!]!) {
  moments(at: $at) {
    moment
    from
    until
    event {
      id
      name
      earlier {
        id
      }
      later {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MomentsQuery, MomentsQueryVariables>;
export const NetworkCountsDocument = new TypedDocumentString(`
    query NetworkCounts($roots: [ID!]!, $depth: Int!, $asOf: Moment) {
  subgraph(roots: $roots, depth: $depth, limit: 1, asOf: $asOf) {
    counts {
      edges {
        atMoment
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkCountsQuery, NetworkCountsQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($roots: [ID!]!, $depth: Int!, $limit: Int!) {
  subgraph(roots: $roots, depth: $depth, limit: $limit) {
    truncated
    counts {
      nodes {
        ever
      }
      edges {
        ever
      }
    }
    nodes {
      ...EntityBrief
      relationships(first: 1) {
        totalCount
      }
    }
    edges {
      ...NetworkClaim
    }
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}
fragment NetworkClaim on Relationship {
  id
  type
  subject {
    id
  }
  object {
    id
  }
  side
  start
  end
  period
  attested
  startEvent {
    id
  }
  endEvent {
    id
  }
  bounds {
    startMin
    startMax
    endMin
    endMax
  }
  disputedBy {
    id
  }
  citations {
    source {
      id
      title
      publisher
      revision
      url
      licence
    }
  }
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const PathCountDocument = new TypedDocumentString(`
    query PathCount($from: ID!, $to: ID!, $types: [RelationshipType!], $maxHops: Int!, $avoid: [ID!]!) {
  paths(
    from: $from
    to: $to
    types: $types
    maxHops: $maxHops
    avoid: $avoid
    first: 11
  ) {
    paths {
      start {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathCountQuery, PathCountQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $types: [RelationshipType!], $asOf: Moment, $certainty: Certainty!, $maxHops: Int!, $avoid: [ID!]!) {
  paths(
    from: $from
    to: $to
    types: $types
    asOf: $asOf
    certainty: $certainty
    maxHops: $maxHops
    avoid: $avoid
    first: 11
  ) {
    paths {
      start {
        ...EntityBrief
      }
      hops {
        forward
        relationship {
          id
          type
          period
          certainty
          citations {
            id
          }
          disputedBy {
            id
          }
        }
        parallel {
          id
        }
        to {
          ...EntityBrief
        }
      }
    }
    advice {
      sentence
      relax
      path {
        start {
          name
        }
        hops {
          to {
            name
          }
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ProminentFactionsDocument = new TypedDocumentString(`
    query ProminentFactions($continuity: ID) {
  prominent(first: 12, continuity: $continuity, kinds: [FACTION]) {
    ...EntityBrief
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<ProminentFactionsQuery, ProminentFactionsQueryVariables>;
export const RelationshipTypesDocument = new TypedDocumentString(`
    query RelationshipTypes {
  relationshipTypes {
    type
    label
    inverse
    description
    symmetric
    polarity
    occurrence
  }
}
    `) as unknown as TypedDocumentString<RelationshipTypesQuery, RelationshipTypesQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release {
  release {
    digest
    loadedAt
    entities
    relationships
    citations
    sources
    disputes
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $continuity: ID, $kinds: [EntityKind!]) {
  search(text: $text, continuity: $continuity, kinds: $kinds, first: 12) {
    matched
    entity {
      ...EntityBrief
    }
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StanceMatrixDocument = new TypedDocumentString(`
    query StanceMatrix($factions: [ID!]!, $asOf: Moment) {
  stanceMatrix(factions: $factions, asOf: $asOf) {
    factions {
      ...EntityBrief
    }
    cells {
      a {
        id
      }
      b {
        id
      }
      stance {
        stance
        certainty
        because {
          id
          disputedBy {
            id
          }
        }
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<StanceMatrixQuery, StanceMatrixQueryVariables>;
export const StanceDocument = new TypedDocumentString(`
    query Stance($a: ID!, $b: ID!, $asOf: Moment, $dated: Boolean!) {
  stance(a: $a, b: $b, asOf: $asOf) {
    stance
    certainty
    because {
      ...Claim
      sentence
      certainty(asOf: $asOf) @include(if: $dated)
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  subject {
    ...EntityBrief
  }
  object {
    ...EntityBrief
  }
  period
  rank
  office
  role
  side
  outcome
  note
  citations {
    ...CitationParts
  }
  disputedBy {
    id
  }
}
fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<StanceQuery, StanceQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($continuity: ID) {
  prominent(first: 6, continuity: $continuity, kinds: [FACTION, CONFLICT, PERSON]) {
    ...EntityBrief
    description
  }
}
    fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const TimelineClaimsDocument = new TypedDocumentString(`
    query TimelineClaims($id: ID!, $after: String) {
  entity(id: $id) {
    ...EntityBrief
    continuity {
      calendar {
        before
        after
        yearZero
      }
    }
    relationships(first: 100, after: $after, ranks: [PREFERRED, NORMAL, DEPRECATED]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Claim
        sentence(from: $id)
        attested
        startEvent {
          id
        }
        endEvent {
          id
        }
        bounds {
          startMin
          startMax
          endMin
          endMax
        }
      }
    }
  }
}
    fragment Claim on Relationship {
  id
  type
  subject {
    ...EntityBrief
  }
  object {
    ...EntityBrief
  }
  period
  rank
  office
  role
  side
  outcome
  note
  citations {
    ...CitationParts
  }
  disputedBy {
    id
  }
}
fragment CitationParts on Citation {
  id
  locator
  kind
  note
  source {
    id
    title
    publisher
    revision
    url
    licence
  }
}
fragment EntityBrief on Entity {
  id
  name
  kind
  continuity {
    id
    title
  }
}`) as unknown as TypedDocumentString<TimelineClaimsQuery, TimelineClaimsQueryVariables>;