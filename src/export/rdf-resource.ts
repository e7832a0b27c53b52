import { wellFormed } from './well-formed.js';

/** The names that RDF is written with. Ours are URNs: an address would promise that something answers there. */
export const RDF_PREFIXES: Readonly<Record<string, string>> = {
  a: 'urn:allegiance:term:',
  claim: 'urn:allegiance:claim:',
  value: 'urn:allegiance:value:',
  qualifier: 'urn:allegiance:qualifier:',
  direct: 'urn:allegiance:direct:',
  wikibase: 'http://wikiba.se/ontology#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
};

/** A thing, by its IRI, or a literal with its datatype where it is no plain text. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly datatype?: string | undefined };

/** What is said of one thing; of a thing without an IRI it is all that is said. Types, predicates and datatypes have prefixes. */
export interface RdfResource {
  readonly iri?: string;
  readonly types: readonly string[];
  readonly properties: readonly RdfProperty[];
}

export type RdfProperty = readonly [predicate: string, values: readonly RdfValue[]];

/** The IRI of a thing of ours: `urn:allegiance:entity:sto/worf`. */
export function rdfThing(kind: string, id: string): RdfValue & { readonly iri: string } {
  return { iri: `urn:allegiance:${kind}:${id.split('/').map(encodeURIComponent).join('/')}` };
}

/** A literal; none where there is no value. */
export function rdfText(value: string | number | boolean | undefined, datatype?: string): RdfValue[] {
  return value === undefined ? [] : [{ text: wellFormed(String(value)), datatype }];
}
