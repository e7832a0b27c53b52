import type { Citation, Source } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { Dispute } from '../model/dispute.js';
import { aboutLines, aboutTitle } from './about-lines.js';
import { lastDay, xsdDate } from './day-text.js';
import type { About, ExportedEntity } from './exported.js';
import { type RdfResource, type RdfValue, rdfText, rdfThing } from './rdf-resource.js';

/** What an export says of itself: it is of a release, and derived from its sources. */
export function rdfAbout(about: About): RdfResource {
  return {
    types: ['void:Dataset', 'prov:Entity'],
    properties: [
      ['dcterms:title', rdfText(aboutTitle(about))],
      ['dcterms:description', aboutLines(about).flatMap((line) => rdfText(line))],
      ['dcterms:isPartOf', [rdfThing('release', about.release)]],
      ['prov:wasDerivedFrom', about.sources.map(({ id }) => rdfThing('source', id))],
    ],
  };
}

export function rdfContinuity({ id, title, description, calendar }: Continuity): RdfResource {
  return {
    ...rdfThing('continuity', id),
    types: ['a:Continuity'],
    properties: [
      ['rdfs:label', rdfText(title)],
      ['dcterms:description', rdfText(description)],
      ['a:calendarBefore', rdfText(calendar?.before)],
      ['a:calendarAfter', rdfText(calendar?.after)],
      ['a:calendarYearZero', rdfText(calendar?.yearZero, 'xsd:boolean')],
    ],
  };
}

export function rdfSource({ id, title, publisher, revision, url, licence, note }: Source): RdfResource {
  return {
    ...rdfThing('source', id),
    types: ['a:Source', 'prov:Entity'],
    properties: [
      ['dcterms:title', rdfText(title)],
      ['dcterms:publisher', rdfText(publisher)],
      ['dcterms:hasVersion', rdfText(revision)],
      ['dcterms:rights', rdfText(licence)],
      // NOTE: a text, as an editor may write what is no IRI.
      ['dcterms:identifier', rdfText(url)],
      ['rdfs:comment', rdfText(note)],
    ],
  };
}

/** A reference, as Wikidata calls it: a place in a source. */
export function rdfCitation({ id, source, locator, kind, note }: Citation): RdfResource {
  return {
    ...rdfThing('citation', id),
    types: ['wikibase:Reference', 'prov:Entity'],
    properties: [
      ['prov:wasDerivedFrom', [rdfThing('source', source)]],
      ['a:locator', rdfText(locator)],
      ['a:citationKind', rdfText(kind)],
      ['rdfs:comment', rdfText(note)],
    ],
  };
}

export function rdfEntity(entity: ExportedEntity): RdfResource {
  const { id, kind, name, aliases, description, continuity, government, date, after = [] } = entity;
  return {
    ...rdfThing('entity', id),
    types: ['a:Entity', `a:${kind}`],
    properties: [
      ['rdfs:label', rdfText(name)],
      ['skos:altLabel', aliases.flatMap((alias) => rdfText(alias))],
      ['dcterms:description', rdfText(description)],
      ['a:continuity', [rdfThing('continuity', continuity)]],
      ['a:article', rdfText(entity.article)],
      ['a:plural', rdfText(entity.plural, 'xsd:boolean')],
      ['a:government', rdfText(government)],
      ['a:date', rdfText(date, 'edtf:EDTF')],
      ['a:dateEarliest', rdfDay(entity.dateMin)],
      ['a:dateLatest', rdfDay(entity.dateMax === undefined ? undefined : lastDay(entity.dateMax))],
      ['a:after', after.map((event) => rdfThing('entity', event))],
      ['prov:wasDerivedFrom', entity.citations.map((citation) => rdfThing('citation', citation.id))],
    ],
  };
}

/** What an editor, or a check of the graph, says cannot all be true. */
export function rdfDispute({ id, reason, declared, relationships }: Dispute): RdfResource {
  return {
    ...rdfThing('dispute', id),
    types: ['a:Dispute'],
    properties: [
      ['rdfs:comment', rdfText(reason)],
      ['a:declared', rdfText(declared, 'xsd:boolean')],
      ['a:disputes', relationships.map((relationship) => rdfThing('relationship', relationship))],
    ],
  };
}

/** A day; none at infinity. */
export function rdfDay(day: number | undefined): RdfValue[] {
  return rdfText(day === undefined ? undefined : xsdDate(day), 'xsd:date');
}
