import type { Exported } from './exported.js';
import { RDF_PREFIXES, type RdfResource, type RdfValue } from './rdf-resource.js';
import { rdfResources } from './rdf-resources.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[\\"\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Turtle (RDF 1.1). */
export async function* turtle(exported: Exported): AsyncIterable<string> {
  const prefixes = Object.entries(RDF_PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`);
  yield `${prefixes.join('')}\n`;
  for await (const resource of rdfResources(exported)) yield written(resource);
}

function written({ iri, types, properties }: RdfResource): string {
  const said = properties.filter(([, values]) => values.length > 0);
  const lines = [
    ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
    ...said.map(([predicate, values]) => `${predicate} ${values.map(toText).join(', ')}`),
  ];
  return `${iri === undefined ? '[]' : `<${iri}>`} ${lines.join(' ;\n  ')} .\n`;
}

function toText(value: RdfValue): string {
  if ('iri' in value) return `<${value.iri}>`;
  const text = value.text.replace(SPECIAL, (sign) => ESCAPES[sign] ?? escaped(sign));
  return `"${text}"${value.datatype === undefined ? '' : `^^${value.datatype}`}`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
