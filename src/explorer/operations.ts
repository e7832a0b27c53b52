/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type EntityBriefFragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } };

export type ReleaseQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseQuery = { readonly release: { readonly digest: string, readonly loadedAt: string, readonly entities: number, readonly relationships: number, readonly citations: number, readonly sources: number, readonly disputes: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  continuity?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly continuity: { readonly id: string, readonly title: string } } }> };

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
    query Search($text: String!, $continuity: ID) {
  search(text: $text, continuity: $continuity, first: 12) {
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