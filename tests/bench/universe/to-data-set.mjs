import { OFFICES, SIDES, TYPES } from './make-up.mjs';
import { dateOf } from './reference.mjs';

export const CONTINUITY = { id: 'bench', title: 'Bench', description: 'It is made up.' };
export const SOURCE = { id: 'bench/annals', title: 'Annals', publisher: 'The benchmark' };
/** Records share their citations, as those of one document do. */
export const CITATIONS = 1000;

/** Where all records were read, as far as messages say. */
const FILE = {
  file: 'bench.yaml',
  value: undefined,
  problems: [],
  position: () => ({ line: 1, column: 1 }),
};
const locate = (value) => ({ value, source: FILE, path: [], name: `"${value.id}"` });

/** The universe as the seed of the project takes it, with the project's catalogue. */
export function toDataSet(universe, { catalogue, types }) {
  return {
    catalogue,
    types,
    continuities: [locate(CONTINUITY)],
    calendars: new Map(),
    sources: [locate(SOURCE)],
    citations: Array.from({ length: CITATIONS }, (_, number) => locate(citation(number))),
    entities: universe.entities.map((entity, number) => locate(toEntity(entity, number))),
    relationships: universe.ids.map((_, number) => locate(toRelationship(universe, number))),
    disputes: universe.disputes.map((pair) => locate(toDispute(universe, pair))),
    order: { stretches: new Map(), places: new Map(), cycles: [] },
    malformed: { entities: new Set(), relationships: new Set() },
  };
}

const citationId = (number) => `${SOURCE.id}#${number % CITATIONS}`;

function citation(number) {
  return { id: citationId(number), source: SOURCE.id, locator: `Annals ${number}`, kind: 'stated' };
}

function toEntity({ id, kind, name }, number) {
  const citations = [citationId(number)];
  return { id, kind, name, aliases: [], description: 'It is told of.', continuity: CONTINUITY.id, citations };
}

export function toDispute({ ids }, [one, other]) {
  const relationships = [ids[one], ids[other]];
  return {
    id: `${SOURCE.id}#dispute-${one.toString(36)}`,
    reason: 'Annals differ.',
    declared: true,
    relationships,
  };
}

function toRelationship(universe, number) {
  const { ids, entities, type, subject, object } = universe;
  return {
    id: ids[number],
    type: TYPES[type[number]].name,
    subject: entities[subject[number]].id,
    object: entities[object[number]].id,
    ...datesOf(universe, number),
    attested: [],
    rank: 'normal',
    citations: [citationId(number)],
    properties: propertiesOf(universe, number),
  };
}

export function datesOf({ start, end }, number) {
  const dates = { start: dateOf(start[number]), end: dateOf(end[number]) };
  return Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== null));
}

export function propertiesOf({ side, office }, number) {
  if (side[number] > 0) return { side: SIDES[side[number] - 1] };
  return office[number] > 0 ? { office: OFFICES[office[number] - 1] } : {};
}
