import type { Exported, ExportedRelationship } from './exported.js';
import { rdfClaims } from './rdf-claims.js';
import { rdfAbout, rdfCitation, rdfContinuity, rdfDispute, rdfEntity, rdfSource } from './rdf-records.js';
import type { RdfResource } from './rdf-resource.js';

/** An export as RDF, whatever it is then written in. */
export async function* rdfResources(exported: Exported): AsyncIterable<RdfResource> {
  const { about, catalogue, continuities, disputes } = exported;
  yield rdfAbout(about);
  for (const continuity of continuities) yield rdfContinuity(continuity);
  for (const source of about.sources) yield rdfSource(source);
  for await (const citation of exported.citations()) yield rdfCitation(citation);
  for await (const entity of exported.entities()) yield rdfEntity(entity);
  for await (const claims of bySubject(exported.relationships())) yield* rdfClaims(catalogue, claims);
  for (const dispute of disputes) yield rdfDispute(dispute);
}

/** NOTE: the claims of one subject follow each other, as their ids begin with its id; so no more than these are in memory. */
async function* bySubject(
  relationships: AsyncIterable<ExportedRelationship>,
): AsyncIterable<ExportedRelationship[]> {
  let claims: ExportedRelationship[] = [];
  for await (const relationship of relationships) {
    if (claims[0] && claims[0].subject !== relationship.subject) {
      yield claims;
      claims = [];
    }
    claims.push(relationship);
  }
  if (claims.length > 0) yield claims;
}
