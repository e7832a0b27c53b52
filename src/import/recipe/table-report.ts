/** What became of a table: every row is accounted for. */
export interface TableReport {
  readonly file: string;
  rows: number;
  /** Rows that the conditions of the table passed over. */
  passedOver: number;
  /** Entities that were met for the first time. */
  entities: number;
  relationships: number;
  /** What a row should have given and did not: why, how often, and in which rows for example. */
  readonly leftOut: Map<string, { count: number; readonly rows: number[] }>;
}

const EXAMPLES = 5;

export function makeTableReport(file: string): TableReport {
  return { file, rows: 0, passedOver: 0, entities: 0, relationships: 0, leftOut: new Map() };
}

export function leaveOut(report: TableReport, row: number, reason: string): void {
  const known = report.leftOut.get(reason) ?? { count: 0, rows: [] };
  known.count++;
  if (known.rows.length < EXAMPLES) known.rows.push(row);
  report.leftOut.set(reason, known);
}

/** Lines for a person to read. */
export function describeTable({
  file,
  rows,
  passedOver,
  entities,
  relationships,
  leftOut,
}: TableReport): string[] {
  const lines = [`${file}: ${rows} rows gave ${entities} entities and ${relationships} relationships.`];
  if (passedOver > 0) lines.push(`  ${passedOver} rows passed over by the conditions of the table`);
  for (const [reason, { count, rows: examples }] of leftOut)
    lines.push(
      `  ${count} left out: ${reason} (row ${examples.join(', ')}${count > examples.length ? ' …' : ''})`,
    );
  return lines;
}
