import type { Exported } from './exported.js';
import { jsonList } from './json-list.js';
import { RDF_PREFIXES, type RdfResource, type RdfValue } from './rdf-resource.js';
import { rdfResources } from './rdf-resources.js';

/** JSON-LD 1.1: the same triples as the Turtle has. */
export async function* jsonLd(exported: Exported): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(RDF_PREFIXES)},\n"@graph":`;
  yield* jsonList(rdfResources(exported), toNode);
  yield '}\n';
}

function toNode({ iri, types, properties }: RdfResource): object {
  const said = properties.filter(([, values]) => values.length > 0);
  return {
    '@id': iri,
    '@type': types.length > 0 ? types : undefined,
    ...Object.fromEntries(said.map(([predicate, values]) => [predicate, values.map(toValue)])),
  };
}

function toValue(value: RdfValue): object {
  return 'iri' in value ? { '@id': value.iri } : { '@value': value.text, '@type': value.datatype };
}
