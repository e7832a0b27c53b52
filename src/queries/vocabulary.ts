import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Calendar } from '../model/calendar.js';
import type { RelationshipType } from '../model/catalogue.js';
import type { Vocabulary } from '../model/vocabulary.js';

const QUERY = readCypher('queries/vocabulary');

/** The vocabulary of the release; an empty one where that is loaded no more. */
export async function vocabulary(database: ReleaseReader): Promise<Vocabulary> {
  const [row] = await database.read(QUERY, {});
  const types = ((row?.types ?? []) as string[]).map((text) => JSON.parse(text) as RelationshipType);
  const calendars = (row?.calendars ?? []) as (Calendar & { readonly id: string })[];
  return {
    catalogue: new Map(types.map((type) => [type.name, type])),
    calendars: new Map(calendars.map(({ id, ...calendar }) => [id, calendar])),
  };
}
