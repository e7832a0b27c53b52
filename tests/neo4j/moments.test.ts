import { beforeAll, describe, expect, test } from '@jest/globals';
import { holds } from '../../src/model/holds.js';
import { periodOf } from '../../src/seed/period-of.js';
import { type Api, openApi } from '../support/api.js';
import { checked } from '../support/checked.js';
import { everyMoment } from '../support/every-moment.js';
import { type GivenPeriod, type GivenReading, holdsForClient } from '../support/holds-for-client.js';
import { readUniverse } from '../support/read-universe.js';
import { scratchDatabase } from '../support/scratch-database.js';

/** What a client needs that shows one moment after another, and says itself what holds at each. */

const MOMENTS = `query ($at: [Moment!]!) {
  moments(at: $at) { moment from until event { id earlier { id } later { id } } } }`;
const PERIODS = 'attested startEvent { id } endEvent { id } bounds { startMin startMax endMin endMax }';
/** Beside those that are asked about elsewhere: with an end that is open, in doubt, of a calendar. */
const MORE = [
  '../2400',
  '2400/..',
  '../..',
  '2400/',
  '2420~',
  '2420?',
  '240X',
  '30 BSL',
  '10~ ASL',
  ' 2401 ',
];

/** An operation may have so many tokens and no more. */
const AT_ONCE = 40;

const data = readUniverse(3);

describe.each(['projection', 'cypher'] as const)('asked by %s', (engine) => {
  let api: Api;

  beforeAll(async () => {
    api = await openApi({ address: await scratchDatabase(), data }, engine);
  }, 60_000);

  const readingsOf = async (at: readonly string[]): Promise<GivenReading[]> =>
    (await api.ask(MOMENTS, { at })).moments;

  test('moments are read in the order asked for, dates and events alike', async () => {
    const [event, later] = [...everyMoment(data)].map(([asOf]) => asOf);
    const readings = await readingsOf(['1970', later ?? '', ' 1970-01-02', event ?? '', '1970', '1970/..']);
    const day = { event: null };
    expect(readings).toEqual([
      { moment: '1970', from: 0, until: 365, ...day },
      expect.objectContaining({ moment: later, event: expect.objectContaining({ id: later?.slice(6) }) }),
      { moment: ' 1970-01-02', from: 1, until: 2, ...day },
      expect.objectContaining({ moment: event, event: expect.objectContaining({ id: event?.slice(6) }) }),
      { moment: '1970', from: 0, until: 365, ...day },
      { moment: '1970/..', from: 0, until: null, ...day },
    ]);
  });

  test('a moment that is none is refused, as it is elsewhere, and so are none and too many', async () => {
    const refusal = async (at: readonly string[]) => (await api.refused(MOMENTS, { at }))[0];
    expect(await refusal(['2401', 'soon'])).toMatchObject({
      message: expect.stringContaining('"soon" is not a moment.'),
      extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('EDTF') },
    });
    expect(await refusal(['event:old/nothing', 'soon'])).toMatchObject({
      message: expect.stringContaining('There is no event "old/nothing".'),
      extensions: { code: 'NOT_FOUND' },
    });
    for (const at of [[], Array(101).fill('2401')])
      expect(await refusal(at)).toMatchObject({
        message: `\`at.length\` is ${at.length}. Expecting 1 to 100.`,
        extensions: { code: 'BAD_USER_INPUT' },
      });
  });

  test('with the bounds of a relationship they say what `certainty` says', async () => {
    const given = await everyRelationship(api, PERIODS);
    const known = new Map(everyMoment(data));
    const readings = await readingsOf([...known.keys()].slice(0, 100));
    for (const reading of readings) {
      const moment = known.get(reading.moment);
      for (const { value } of data.relationships) {
        const expected = moment && holds(periodOf(value, data), moment)?.toUpperCase();
        const found = given.get(value.id);
        const said = found && holdsForClient(found, reading);
        expect({ id: value.id, moment: reading.moment, said }).toEqual({
          id: value.id,
          moment: reading.moment,
          said: expected ?? null,
        });
      }
    }
    checked(readings.length * given.size, 'relationships at moments, by their bounds beside the model');
  });

  test('and say it of what is open, in doubt or of a calendar', async () => {
    const given = await everyRelationship(api, PERIODS);
    for (const reading of await readingsOf(MORE)) {
      const certainties = await everyRelationship(api, 'certainty(asOf: $asOf)', reading.moment);
      for (const { value } of data.relationships) {
        const said = { [value.id]: holdsForClient(given.get(value.id) as GivenPeriod, reading) };
        expect({ moment: reading.moment, ...said }).toEqual({
          moment: reading.moment,
          [value.id]: certainties.get(value.id)?.certainty,
        });
      }
    }
  });
});

test('the bounds that are asked about are of every form', async () => {
  const api = await openApi({ address: await scratchDatabase(), data });
  const given = await everyRelationship(api, PERIODS);
  const forms = [...given.values()].flatMap(({ bounds }) =>
    Object.entries(bounds as GivenPeriod['bounds']).map(
      ([name, day]) => `${name} ${day === null || Math.abs(day) === Number.MAX_SAFE_INTEGER ? day : 'day'}`,
    ),
  );
  expect([...new Set(forms)].toSorted()).toEqual([
    'endMax day',
    'endMax null',
    'endMin 9007199254740991',
    'endMin day',
    'endMin null',
    'startMax -9007199254740991',
    'startMax day',
    'startMax null',
    'startMin day',
    'startMin null',
  ]);
}, 60_000);

/** What the API says of each relationship of the data, by its id. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question.
async function everyRelationship(api: Api, fields: string, asOf?: string): Promise<Map<string, any>> {
  const ids = data.relationships.map(({ value }) => value.id);
  const found = new Map<string, unknown>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const asked = ids
      .slice(from, from + AT_ONCE)
      .map((id, index) => `r${index}: node(id: "${id}") { ... on Relationship { ${fields} } }`);
    const answer = await api.ask(`query ${asOf ? '($asOf: Moment)' : ''} { ${asked.join(' ')} }`, { asOf });
    for (const index of asked.keys()) found.set(ids[from + index] ?? '', answer[`r${index}`]);
  }
  return found;
}
