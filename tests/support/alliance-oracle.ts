import { type AllianceRow, LAST_COVERED } from './alliance-tables.js';

/** A day, or a longer stretch of them, as it is asked for and from its first day to its last. */
export interface AskedDays {
  readonly asOf: string;
  readonly first: string;
  readonly last: string;
}

export type Certainty = 'CERTAIN' | 'POSSIBLE';

/**
 * What the API has to say of a row, told from its days alone; ISO days compare as texts. It holds possibly where it may at some
 * instant of the days; certainly where it does throughout, for which they begin after its first day and are over before its last.
 */
export function certaintyOf(row: AllianceRow, { first, last }: AskedDays): Certainty | undefined {
  const mayHaveBegun = row.beganBefore || row.start <= last;
  const mayLast = row.end === undefined || first <= row.end;
  if (!mayHaveBegun || !mayLast) return undefined;
  return row.start < first && last < (row.end ?? LAST_COVERED) ? 'CERTAIN' : 'POSSIBLE';
}

/** The rows that hold in those days: with `CERTAIN` those that certainly do, with `POSSIBLE` these and those that may. */
export function rowsHeld(rows: readonly AllianceRow[], days: AskedDays, certainty: Certainty): AllianceRow[] {
  return rows.filter((row) => {
    const found = certaintyOf(row, days);
    return certainty === 'CERTAIN' ? found === 'CERTAIN' : found !== undefined;
  });
}

/** Those of these rows that hold at one time, and on no reading at another. */
export function rowsHeldOnly(
  rows: readonly AllianceRow[],
  at: AskedDays,
  other: AskedDays,
  certainty: Certainty,
): AllianceRow[] {
  return rowsHeld(rows, at, certainty).filter((row) => certaintyOf(row, other) === undefined);
}

/** How many of these rows it takes to get from one state to another; undefined where they are not joined. Breadth-first. */
export function hopsBetween(rows: readonly AllianceRow[], from: string, to: string): number | undefined {
  const reached = new Set([from]);
  let rim = new Set([from]);
  for (let hops = 0; rim.size > 0; hops++) {
    if (rim.has(to)) return hops;
    const met = rows.flatMap(({ subject, object }) => [
      ...(rim.has(subject) ? [object] : []),
      ...(rim.has(object) ? [subject] : []),
    ]);
    rim = new Set(met.filter((state) => !reached.has(state)));
    for (const state of rim) reached.add(state);
  }
  return undefined;
}
