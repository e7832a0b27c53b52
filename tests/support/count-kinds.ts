import type { AllianceRow, AllianceTables } from './alliance-tables.js';

/** How many rows there are of each kind that is easily got wrong. */
export function countKinds({ rows, wrong }: AllianceTables): Record<string, number> {
  const ofType = (wanted: AllianceRow['type']): AllianceRow[] => rows.filter(({ type }) => type === wanted);
  const joined = ofType('ALLIED_WITH').map(({ subject, object, alliance }) => [subject, object, alliance]);
  const joinedOnce = [...new Set(joined.map(String))].map((joining) => joining.split(','));
  return {
    'that began before the period covered': rows.filter(({ beganBefore }) => beganBefore).length,
    'that last past it': rows.filter(({ end }) => end === undefined).length,
    'of a single day': rows.filter(({ start, end }) => start === end).length,
    'that end before they start': wrong,
    'of a member that comes again': repeated(ofType('MEMBER_OF').map((row) => [row.subject, row.object])),
    'of a pair that an alliance joins again': repeated(joined),
    'of a pair that another alliance joins too': repeated(joinedOnce.map((joining) => joining.slice(0, 2))),
  };
}

function repeated(keys: readonly (readonly string[])[]): number {
  return keys.length - new Set(keys.map(String)).size;
}
