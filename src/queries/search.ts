import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { EntityKind } from '../model/entity.js';
import { type EntityRecord, toEntityRecord } from './records.js';

const QUERY = readCypher('queries/search');

/** Lucene's English stop words: the index does not have them, so no name can be asked to. */
const UNINDEXED = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was ' +
    'will with'
  ).split(' '),
);

/** As the index splits names: an apostrophe between letters does not end a word. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

export interface SearchFilter {
  readonly kinds: readonly EntityKind[] | null;
  readonly continuity: string | null;
  readonly limit: number;
}

export interface Found {
  readonly entity: EntityRecord;
  readonly score: number;
}

/**
 * Entities by name or alias, best first: those that bear every word of the text, or where there are none, those that bear any.
 * The text is taken as words, whatever Lucene would make of its signs.
 */
export async function search(database: ReleaseReader, text: string, filter: SearchFilter): Promise<Found[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const all = await find(database, toLucene(words, '+'), filter);
  return all.length > 0 || words.length === 1 ? all : find(database, toLucene(words, ''), filter);
}

async function find(database: ReleaseReader, query: string, filter: SearchFilter): Promise<Found[]> {
  const rows = await database.read(QUERY, { query, ...filter });
  return rows.map(({ entity, score }) => ({ entity: toEntityRecord(entity), score: score as number }));
}

/** The words as the index has them. NOTE: a wildcard or fuzzy term is not analysed, hence the folding. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  return folded.match(WORD) ?? [];
}

/**
 * Each word as it is, as the beginning of a word, or with an edit or two of typing error. Only letters, digits and apostrophes
 * within a word are in them, so none of Lucene's operators is.
 */
function toLucene(words: readonly string[], must: '+' | ''): string {
  return words
    .map((word) => `${UNINDEXED.has(word) ? '' : must}(${word}^4 OR ${word}*^2${fuzzy(word)})`)
    .join(' ');
}

function fuzzy(word: string): string {
  if (word.length < 3) return '';
  return ` OR ${word}~${word.length < 6 ? 1 : 2}`;
}
