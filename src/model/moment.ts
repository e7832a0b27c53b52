const EVENT = 'event:';

/** The id in `event:<id>`; undefined for a date. */
export function eventOf(moment: string): string | undefined {
  return moment.startsWith(EVENT) ? moment.slice(EVENT.length) : undefined;
}

/** The moment where it is a date, null where it is an event or unknown. */
export function dateOf(moment: string | undefined): string | null {
  return moment === undefined || eventOf(moment) !== undefined ? null : moment;
}
