import type { ExportedRelationship } from './exported.js';

/** The time of a relationship in a few signs, for the label of a line: ` (2401 – 2410)`, ` (attested 2401)`, nothing where none is known. */
export function periodLabel({
  start,
  end,
  attested,
}: Pick<ExportedRelationship, 'start' | 'end' | 'attested'>): string {
  if (start !== undefined && end === undefined) return ` (${start})`;
  if (start !== undefined || end !== undefined) return ` (${start ?? '?'} – ${end ?? '?'})`;
  return attested.length === 0 ? '' : ` (attested ${attested.join(', ')})`;
}
