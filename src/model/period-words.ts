import type { Calendar } from './calendar.js';
import { inCalendar } from './in-calendar.js';
import { eventOf } from './moment.js';
import { isThroughout, type PeriodText } from './period.js';

const OPEN = '..';
const DAY = /^-?\d{4}-\d\d-\d\d/;
const PERHAPS = /[?%]$/;
const ABOUT = /[~%]$/;
/** What one moment after the other can be told with: "in 2401 and 2405". */
const SHARED = ['at', 'in', 'on'];

/** How a sentence says events and dates. */
interface Speech {
  readonly nameOf: (event: string) => string;
  readonly calendar: Calendar | undefined;
}

/** A moment in words: "at" and "the Fall of the pass", "perhaps in" and "about 2401", "between" and "2401 and 2405". */
interface Phrase {
  readonly perhaps?: boolean;
  readonly preposition: string;
  readonly words: string;
}

/**
 * The time of a relationship in English, with a space before it: " from 2401 until the Fall of the pass", " in 2401" for an
 * occurrence, nothing where nothing is known. `nameOf` says how a sentence names an event; dates are shown in the calendar.
 */
export function periodWords(
  { start, end, attested }: PeriodText,
  occurrence: boolean,
  nameOf: (event: string) => string,
  calendar: Calendar | undefined,
): string {
  const speech = { nameOf, calendar };
  if (occurrence) return isKnown(start) ? happened(start, speech) : '';
  const from = isKnown(start) ? ` from ${bound(start, speech)}` : '';
  const until = isKnown(end) ? ` until ${bound(end, speech)}` : '';
  const held = attested.filter(isKnown).map((moment) => holding(moment, speech));
  return `${from}${until}${held.length === 0 ? '' : `, attested ${inSeries(held)}`}`;
}

function isKnown(moment: string | undefined): moment is string {
  return moment !== undefined && endsOf(moment).some((end) => end !== OPEN);
}

function happened(moment: string, speech: Speech): string {
  return `${eventOf(moment) === undefined ? '' : ','} ${textOf(instant(moment, speech))}`;
}

/** What something lasted from, or until: of an interval, some time in it. */
function bound(moment: string, speech: Speech): string {
  const { perhaps, preposition, words } = instant(moment, speech);
  return `${perhaps ? 'perhaps ' : ''}${preposition === 'between' ? 'between ' : ''}${words}`;
}

/** When something held that a source attests: throughout a plain interval, else some time in what the moment is. */
function holding(moment: string, speech: Speech): Phrase {
  const [first, last] = endsOf(moment);
  if (first === last || !isThroughout(moment)) return instant(moment, speech);
  const [from, to] = [first, last].map((date) => inCalendar(date, speech.calendar));
  if (first === OPEN) return { preposition: 'until', words: `${to}` };
  return { preposition: 'from', words: last === OPEN ? `${from} on` : `${from} to ${to}` };
}

/** When something was that took a moment: some time in what the moment is. */
function instant(moment: string, speech: Speech): Phrase {
  const event = eventOf(moment);
  if (event !== undefined) return { preposition: 'at', words: speech.nameOf(event) };
  const [first, last] = endsOf(moment);
  if (first === last) return dated(first, speech);
  if (first === OPEN) return dated(last, speech, ' at the latest');
  if (last === OPEN) return dated(first, speech, ' at the earliest');
  const [from, to] = [first, last].map(
    (date) => `${PERHAPS.test(date) ? 'perhaps ' : ''}${dated(date, speech).words}`,
  );
  return { preposition: 'between', words: `${from} and ${to}` };
}

function dated(date: string, { calendar }: Speech, more = ''): Phrase {
  const shown = inCalendar(date.replace(/[~?%]$/, ''), calendar);
  return {
    perhaps: PERHAPS.test(date),
    preposition: DAY.test(date) ? 'on' : 'in',
    words: `${ABOUT.test(date) ? 'about ' : ''}${shown}${more}`,
  };
}

/** The dates that an interval lies between; twice the same for any other moment. */
function endsOf(moment: string): [first: string, last: string] {
  const [first = '', last = first, ...more] = moment.split('/');
  if (more.length > 0 || eventOf(moment) !== undefined) return [moment, moment];
  return [first || OPEN, last || OPEN];
}

/** "in 2401 and 2405", "in 2401, perhaps in 2405 and at the treaty". */
function inSeries(phrases: readonly Phrase[]): string {
  const texts = phrases.map((phrase, index) => {
    const before = phrases[index - 1];
    const isShared =
      !phrase.perhaps &&
      !before?.perhaps &&
      before?.preposition === phrase.preposition &&
      SHARED.includes(phrase.preposition);
    return isShared ? phrase.words : textOf(phrase);
  });
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((text) => text !== '').join(' and ');
}

function textOf({ perhaps, preposition, words }: Phrase): string {
  return `${perhaps ? 'perhaps ' : ''}${preposition} ${words}`;
}
