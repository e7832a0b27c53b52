import { badInput, notFound } from '../errors.js';
import { eventOf } from '../model/moment.js';
import { parseDate } from '../model/parse-date.js';
import type { MomentParameter } from '../queries/moments.js';
import type { Context } from './context.js';
import { shortened, suggestIds } from './get-entity.js';

/** The moment that a text means: an EDTF date, or `event:<id>`. Refuses what is neither, and an event that is none. */
export async function askMoment(context: Context, text: string): Promise<MomentParameter> {
  const event = eventOf(text);
  if (event === undefined) return askDate(text);
  const moment = await context.loaders.moment.load(event);
  if (moment) return moment;
  throw notFound(`There is no event "${shortened(event)}".${await suggestIds(context, event, ['Event'])}`, {
    hint: 'Find events by name with `search(text: …, kinds: [EVENT])`.',
  });
}

function askDate(text: string): MomentParameter {
  const date = parseDate(text);
  if (date) return { ...date, event: null, past: [], future: [] };
  throw badInput(`"${shortened(text)}" is not a moment.`, {
    hint: 'Expecting an EDTF date like "2401", "2410-03" or "0298", or "event:<id of an event>".',
  });
}
