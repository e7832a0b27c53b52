import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { AskedMoment } from '../model/holds.js';

const QUERY = readCypher('queries/moments');

/** A moment as the queries take it. For a date there is no event, and nothing is known to come before or after. */
export interface MomentParameter {
  readonly from: number;
  readonly until: number;
  readonly event: string | null;
  /** Ids of the event itself and of those known to come before it. */
  readonly past: readonly string[];
  /** Ids of the events known to come after it. */
  readonly future: readonly string[];
}

/** Which relationships are asked for: those that hold at the moment, possibly or certainly; all without a moment. */
export interface TimeFilter {
  readonly at: MomentParameter | null;
  readonly certain: boolean;
}

/** The moments of these events; unknown ids, and entities that are no events, are absent. */
export async function moments(
  database: ReleaseReader,
  ids: readonly string[],
): Promise<Map<string, MomentParameter>> {
  const rows = await database.read(QUERY, { ids });
  const events = rows as unknown as (MomentParameter & { readonly event: string })[];
  return new Map(events.map((moment) => [moment.event, { ...moment, past: [moment.event, ...moment.past] }]));
}

/** The moment as the model takes it. */
export function toAskedMoment({ event, past, future, ...stretch }: MomentParameter): AskedMoment {
  return { ...stretch, event: event ?? undefined, past: new Set(past), future: new Set(future) };
}
