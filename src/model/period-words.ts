import type { Calendar } from './calendar.js';
import { inCalendar } from './in-calendar.js';
import { eventOf } from './moment.js';
import type { PeriodText } from './period.js';

const OPEN = '..';
const DOUBT: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/**
 * The time of a relationship in English, with a space before it: " from 2401 until the Fall of the pass", " in 2401" for an
 * occurrence, nothing where nothing is known. `nameOf` says how a sentence names an event; dates are shown in the calendar.
 */
export function periodWords(
  text: PeriodText,
  occurrence: boolean,
  nameOf: (event: string) => string,
  calendar: Calendar | undefined,
): string {
  const words = (moment: string): string => momentWords(moment, nameOf, (date) => dateWords(date, calendar));
  const { start, end, attested } = text;
  if (occurrence)
    return start === undefined || start === OPEN ? '' : `${isDated(start) ? ' in ' : ', at '}${words(start)}`;
  const from = start === undefined || start === OPEN ? '' : ` from ${words(start)}`;
  const until = end === undefined || end === OPEN ? '' : ` until ${words(end)}`;
  const held = attested.length === 0 ? '' : `, attested at ${attested.map(words).join(' and ')}`;
  return `${from}${until}${held}`;
}

function isDated(moment: string): boolean {
  return eventOf(moment) === undefined;
}

/** A moment in English: `2405~` is "about 2405", `1816/1914` "1816 to 1914", an event is named. */
function momentWords(
  moment: string,
  nameOf: (event: string) => string,
  wordsOf: (date: string) => string,
): string {
  const event = eventOf(moment);
  if (event !== undefined) return nameOf(event);
  const [first = '', second] = moment.split('/');
  if (second === undefined) return wordsOf(moment);
  if (first === '' || first === OPEN) return `${wordsOf(second)} at the latest`;
  if (second === '' || second === OPEN) return `${wordsOf(first)} at the earliest`;
  return `${wordsOf(first)} to ${wordsOf(second)}`;
}

function dateWords(date: string, calendar: Calendar | undefined): string {
  const [, text = date, sign = ''] = date.match(/^(.*?)([~?%]?)$/) ?? [];
  return `${DOUBT[sign] ?? ''}${inCalendar(text, calendar)}`;
}
