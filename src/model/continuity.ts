import type { Calendar } from './calendar.js';

/** The canon or world that an entity belongs to. */
export interface Continuity {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly calendar?: Calendar;
}

/** The id of the continuity that an entity belongs to, by the entity's id or that of one of its relationships. */
export function continuityOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
