import { wellFormed } from './well-formed.js';

const ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
/** Beside what ends a text, all that a terminal or an editor would not show as it is: control characters, and signs that turn the direction of writing. */
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /['\\\0-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * A value as Cypher writes it: a text, a number, a boolean, a list, or a map, whose keys are sorted. What is undefined or null is
 * left out of a map, as Neo4j keeps no such property. A text can neither end early nor become anything else.
 */
export function cypherLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, item]) => `${cypherName(name)}: ${cypherLiteral(item)}`).join(', ')}}`;
}

/**
 * NOTE: Neo4j looks for `\u0041` before it looks for texts, and some versions find it also where the backslash is itself escaped: a
 * text that has a backslash before a u is written as two, which are joined.
 */
function textLiteral(text: string): string {
  const parts = wellFormed(text).split(/(?<=\\)(?=u)/i);
  return parts
    .map((part) => `'${part.replace(SPECIAL, (sign) => ESCAPES[sign] ?? escaped(sign))}'`)
    .join(' + ');
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The name of a property. */
export function cypherName(name: string): string {
  return PLAIN_NAME.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
