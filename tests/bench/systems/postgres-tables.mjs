import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPES } from '../universe/make-up.mjs';
import { dateOf } from '../universe/reference.mjs';

const NULL = '\\N';
const ROWS = 50_000;
const INT = 2 ** 31 - 1;
const STANCES = {
  AT_WAR_WITH: ['HOSTILE', 'HOSTILE'],
  OPPOSED: ['HOSTILE', 'HOSTILE'],
  SUBJECT_OF: ['SUBJECT', 'OVERLORD'],
  FOUGHT_IN: [NULL, NULL],
};

/** Writes the universe as files that COPY reads, and gives the statements that have it read them. */
export function writeTables(home, universe) {
  const { entities, ids, type, subject, object, side, start, end } = universe;
  const date = (year) => dateOf(year) ?? NULL;
  const day = (bound) => Math.max(-INT, Math.min(INT, bound));
  const bounds = ['startMin', 'startMax', 'endMin', 'endMax'].map((name) => universe[name]);
  const tables = {
    claim_type: rowsOf(TYPES.length, (number) => {
      const { name } = TYPES[number];
      return [number, name, ...(STANCES[name] ?? ['ALLIED', 'ALLIED'])];
    }),
    entity: rowsOf(entities.length, (number) => {
      const { id, name, kind } = entities[number];
      return [number, id, name, kind];
    }),
    claim: rowsOf(ids.length, (number) => [
      ...[number, ids[number], type[number], subject[number], object[number], side[number]],
      ...[date(start[number]), date(end[number])],
      ...bounds.map((bound) => day(bound[number])),
    ]),
  };
  return Object.entries(tables)
    .map(([table, parts]) => {
      const file = join(home, `${table}.tsv`);
      writeFileSync(file, '');
      for (const part of parts) appendFileSync(file, part);
      return `\\copy bench.${table} FROM '${file}'`;
    })
    .join('\n');
}

/** In parts, as the whole may be longer than a text can be. */
function* rowsOf(count, toRow) {
  for (let from = 0; from < count; from += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, count - from) }, (_, number) => toRow(from + number));
    yield rows.map((row) => `${row.join('\t')}\n`).join('');
  }
}
