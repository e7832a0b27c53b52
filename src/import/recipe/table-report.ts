/** What became of a table: every row is accounted for. */
export interface TableReport {
  readonly file: string;
  rows: number;
  /** Rows that the conditions of the table passed over. */
  passedOver: number;
  /** Entities that were met for the first time. */
  entities: number;
  relationships: number;
  /** What a row should have given and did not: why. */
  readonly leftOut: Map<string, Occasions>;
  /** What a row gave all the same, and not as it stands there: what was made of it. */
  readonly noted: Map<string, Occasions>;
  /** Templates of ids of which cells were empty, so that nothing was made there. */
  readonly blank: Map<string, Occasions>;
  /** Columns that the recipe never names. */
  unused: readonly string[];
}

/** How often, and in which rows first. */
interface Occasions {
  count: number;
  readonly rows: number[];
  /** Where there are other rows. */
  more?: true;
}

const EXAMPLES = 5;
/** Of reasons of one sort that a person is told; the report as JSON has all. */
const MOST_TOLD = 20;

export function makeTableReport(file: string): TableReport {
  const nothing = { rows: 0, passedOver: 0, entities: 0, relationships: 0, unused: [] };
  return { file, ...nothing, leftOut: new Map(), noted: new Map(), blank: new Map() };
}

export function leaveOut({ leftOut }: TableReport, row: number, reason: string): void {
  add(leftOut, row, reason);
}

export function note({ noted }: TableReport, row: number, reason: string): void {
  add(noted, row, reason);
}

export function leaveBlank({ blank }: TableReport, row: number, template: string): void {
  add(blank, row, template);
}

function add(reasons: Map<string, Occasions>, row: number, reason: string): void {
  const known: Occasions = reasons.get(reason) ?? { count: 0, rows: [] };
  known.count++;
  if (known.rows.at(-1) !== row) {
    if (known.rows.length < EXAMPLES) known.rows.push(row);
    else known.more = true;
  }
  reasons.set(reason, known);
}

/** Lines for a person to read. */
export function describeTable(report: TableReport): string[] {
  const { file, rows, passedOver, entities, relationships, leftOut, noted, blank, unused } = report;
  const lines = [`${file}: ${rows} rows gave ${entities} entities and ${relationships} relationships.`];
  if (passedOver > 0) lines.push(`  ${passedOver} rows passed over by the conditions of the table`);
  if (unused.length > 0)
    lines.push(`  columns that the recipe never used: ${unused.map((name) => name || 'no name').join(', ')}`);
  const blanks = [...blank].map(
    ([template, { count, ...where }]) =>
      `  ${count} ${count === 1 ? 'row' : 'rows'} with "${template}" empty, of which nothing is made there ${inRows(where)}`,
  );
  return [...lines, ...describe('left out', leftOut), ...describe('noted', noted), ...atMost(blanks)];
}

function describe(what: string, reasons: ReadonlyMap<string, Occasions>): string[] {
  const lines = [...reasons].map(
    ([reason, { count, ...where }]) => `  ${count} ${what}: ${reason} ${inRows(where)}`,
  );
  return atMost(lines);
}

function inRows({ rows, more }: Pick<Occasions, 'rows' | 'more'>): string {
  return `(row ${rows.join(', ')}${more ? ' …' : ''})`;
}

function atMost(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_TOLD;
  return rest > 0
    ? [...lines.slice(0, MOST_TOLD), `  and ${rest} more of this sort: --json has all`]
    : [...lines];
}
