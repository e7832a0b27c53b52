import { badInput } from '../errors.js';
import type { SubgraphArguments } from '../graphql/subgraph-question.js';
import type { Catalogue } from '../model/catalogue.js';
import { ENTITY_KINDS } from '../model/entity.js';
import { didYouMean } from '../model/nearest.js';

const PARAMETERS = ['roots', 'depth', 'types', 'kinds', 'asOf', 'certainty', 'limit'];
const CERTAINTIES = ['certain', 'possible'] as const;
const DEFAULT_DEPTH = 1;
const DEFAULT_LIMIT = 200;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What the parameters of an address ask to be exported; undefined for the whole release. Lists are repeated or divided by commas.
 * Refuses parameters that there are not, and values that mean nothing (BAD_USER_INPUT); whether there are such entities is not
 * asked here.
 */
export function exportArguments(query: Query, catalogue: Catalogue): SubgraphArguments | undefined {
  const unknown = Object.keys(query).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    throw badInput(`There is no parameter "${unknown}".${didYouMean(unknown, PARAMETERS)}`, {
      hint: `Expecting ${PARAMETERS.join(', ')}.`,
    });
  const roots = listOf(query.roots);
  if (roots.length === 0) return refuseOthers(query);
  const asOf = one(query, 'asOf');
  return {
    roots,
    depth: numberOf(query, 'depth', DEFAULT_DEPTH),
    types: query.types === undefined ? null : namesOf(query, 'types', [...catalogue.keys()]),
    kinds: query.kinds === undefined ? null : namesOf(query, 'kinds', ENTITY_KINDS),
    ...(asOf !== undefined && { asOf }),
    certainty: query.certainty === undefined ? 'possible' : certaintyOf(query),
    limit: numberOf(query, 'limit', DEFAULT_LIMIT),
  };
}

function refuseOthers(query: Query): undefined {
  const [other] = Object.keys(query);
  if (other !== undefined)
    throw badInput(`\`${other}\` was asked for without \`roots\`.`, {
      hint: 'Say around which entities: roots=<id>,<id>. Without any parameter the whole release is exported.',
    });
}

function listOf(value: Query[string]): string[] {
  const parts = [value ?? []].flat().flatMap((part) => part.split(','));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function one(query: Query, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw badInput(`\`${name}\` is there ${value.length} times.`, { hint: 'Say it once.' });
}

function numberOf(query: Query, name: string, otherwise: number): number {
  const text = one(query, name);
  if (text === undefined) return otherwise;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw badInput(`\`${name}\` is "${text.slice(0, 100)}".`, { hint: 'Expecting a whole number.' });
}

/** Names of a list, in its own order and each once, however they are written. */
function namesOf<Name extends string>(query: Query, parameter: string, names: readonly Name[]): Name[] {
  const byLower = new Map(names.map((name) => [name.toLowerCase(), name]));
  const asked = listOf(query[parameter]);
  const unknown = asked.find((name) => !byLower.has(name.toLowerCase()));
  if (unknown !== undefined || asked.length === 0) {
    const text = (unknown ?? '').slice(0, 100);
    throw badInput(`\`${parameter}\` has "${text}".${didYouMean(text, names)}`, {
      hint: `Expecting some of ${names.join(', ')}.`,
    });
  }
  const wanted = new Set(asked.map((name) => byLower.get(name.toLowerCase())));
  return names.filter((name) => wanted.has(name));
}

function certaintyOf(query: Query): (typeof CERTAINTIES)[number] {
  const [found] = namesOf({ certainty: one(query, 'certainty') }, 'certainty', CERTAINTIES);
  return found ?? 'possible';
}
