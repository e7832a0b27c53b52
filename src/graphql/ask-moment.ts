import { LRUCache } from 'lru-cache';
import { badInput, notFound } from '../errors.js';
import { dateAdvice } from '../model/date-advice.js';
import { eraExample } from '../model/era-advice.js';
import { erasOf } from '../model/eras.js';
import { type Answer, then } from '../model/flow.js';
import { eventOf } from '../model/moment.js';
import { parseDate } from '../model/parse-date.js';
import { toEdtf } from '../model/to-edtf.js';
import type { MomentParameter } from '../queries/moments.js';
import type { Context } from './context.js';
import { shortened, suggestIds } from './get-entity.js';

/** The moment that a text means: an EDTF date, one that names its era, or `event:<id>`. Refuses what is none of them, and an event that is none. */
export function askMoment(context: Context, asked: string): Answer<MomentParameter> {
  const text = asked.trim();
  const event = eventOf(text);
  if (event === undefined) return askDate(context, text);
  return then(context.loaders.moment.load(event), (moment) => moment ?? refuse(context, event));
}

async function refuse(context: Context, event: string): Promise<never> {
  throw notFound(`There is no event "${shortened(event)}".${await suggestIds(context, event, ['Event'])}`, {
    hint: 'Find events by name with `search(text: …, kinds: [EVENT])`.',
  });
}

const MOST_DATES = 10_000;
const LONGEST_DATE = 100;

/** Dates that were asked for, by the calendars that they were read with: reading one takes longer than most answers. */
const known = new WeakMap<Context['calendars'], LRUCache<string, MomentParameter>>();

function askDate({ calendars }: Context, text: string): MomentParameter {
  const dates = known.get(calendars) ?? new LRUCache({ max: MOST_DATES });
  known.set(calendars, dates);
  const moment = dates.get(text) ?? readDate(calendars, text);
  if (text.length <= LONGEST_DATE) dates.set(text, moment);
  return moment;
}

function readDate(calendars: Context['calendars'], text: string): MomentParameter {
  const eras = erasOf(calendars.values());
  const date = parseDate(toEdtf(text, eras));
  if (date) return { ...date, event: null, past: [], future: [] };
  throw badInput(`"${shortened(text)}" is not a moment.${dateAdvice(text, eras)}`, {
    hint: `Expecting an EDTF date like "2401", "2410-03" or "0298", a year of a calendar like "${eraExample(eras)}", or "event:<id of an event>".`,
  });
}
