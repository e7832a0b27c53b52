import { eventOf } from './moment.js';
import { parseDate } from './parse-date.js';
import { ALWAYS, FOREVER, type Stretch, WHOLE_OF_TIME } from './stretch.js';

/** The stretches in which a relationship's start and end lie, and the events that they are tied to. */
export interface Period {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
  readonly startEvent?: string | undefined;
  readonly endEvent?: string | undefined;
  /** Events at which it held: those at which a source says so, and that with which it started, as its end is later. */
  readonly attestedEvents: readonly string[];
}

/** What a relationship says of its time, as written. */
export interface PeriodText {
  readonly start?: string;
  readonly end?: string;
  readonly attested: readonly string[];
}

const OPEN = '..';
const IN_DOUBT = /[?~%X[{]/;

/**
 * The period of a relationship. An unknown start or end is unbounded; an open one (`..`) lies at infinity; an occurrence is a
 * fact from its date on, for ever. Attestations tighten it: it began no later than the first, ended no earlier than the last.
 * `stretchOf` says when an event happened; every date must have passed the loader.
 */
export function toPeriod(
  text: PeriodText,
  occurrence: boolean,
  stretchOf: (event: string) => Stretch,
): Period {
  const at = (moment: string): Stretch => stretchAt(moment, stretchOf);
  const start =
    text.start === undefined
      ? WHOLE_OF_TIME
      : text.start === OPEN
        ? { from: ALWAYS, until: ALWAYS }
        : at(text.start);
  const end =
    occurrence || text.end === OPEN
      ? { from: FOREVER, until: FOREVER }
      : text.end === undefined
        ? WHOLE_OF_TIME
        : at(text.end);
  const startEvent = text.start === undefined ? undefined : eventOf(text.start);
  const held = text.attested.map((moment) => heldAt(moment, at(moment)));
  return {
    startMin: start.from,
    // Something attested in a year, in whose June it began, began in June.
    startMax: Math.max(start.from, Math.min(start.until, ...held.map(({ began }) => began))),
    endMin: Math.min(end.until, Math.max(end.from, ...held.map(({ lasted }) => lasted))),
    endMax: end.until,
    startEvent,
    endEvent: text.end === undefined ? undefined : eventOf(text.end),
    attestedEvents: [...new Set([startEvent, ...text.attested.map(eventOf)])].filter(
      (event) => event !== undefined,
    ),
  };
}

function stretchAt(moment: string, stretchOf: (event: string) => Stretch): Stretch {
  const event = eventOf(moment);
  return event === undefined ? (parseDate(moment) ?? WHOLE_OF_TIME) : stretchOf(event);
}

/** When something that held at a moment had begun at the latest, and until when it lasted at least. */
function heldAt(moment: string, { from, until }: Stretch): { began: number; lasted: number } {
  return isThroughout(moment) ? { began: from, lasted: until } : { began: until, lasted: from };
}

/**
 * Whether what held at a moment did so throughout it, as it did at a plain date. An event, or a date that is in doubt or one of
 * several, is an instant somewhere in its stretch.
 */
export function isThroughout(moment: string): boolean {
  return eventOf(moment) === undefined && !IN_DOUBT.test(moment);
}
