const EVENT = 'event:';

/** The id in `event:<id>`; undefined for a date. */
export function eventOf(moment: string): string | undefined {
  return moment.startsWith(EVENT) ? moment.slice(EVENT.length) : undefined;
}
