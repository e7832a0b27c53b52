import type { EntityBriefFragment } from '../operations.js';
import { cellWords } from './cell-words.js';
import type { StanceGrid } from './stance-grid.js';

/** What a spreadsheet takes for the beginning of a formula, also behind white space. */
const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A grid as CSV, seen from the row, with the moment in its corner. What a spreadsheet would run as a formula has an apostrophe before
 * it, and what nobody recorded says so.
 */
export function gridCsv(
  grid: StanceGrid,
  factions: readonly EntityBriefFragment[],
  at: string | undefined,
): string {
  const corner = at ? `row to column, as of ${at}` : 'row to column, at any time';
  const head = [corner, ...factions.map(nameOf)];
  const rows = factions.map((row) => [
    nameOf(row),
    ...factions.map((column) => {
      const cell = grid.cell(row.id, column.id);
      return cell ? cellWords(cell) : '';
    }),
  ]);
  return [head, ...rows].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

/** NOTE: the same name may be another's in another continuity. */
function nameOf({ name, id }: EntityBriefFragment): string {
  return `${name} (${id})`;
}

function quoted(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
