import { TYPES } from './make-up.mjs';
import { CITATIONS, CONTINUITY, datesOf, propertiesOf, SOURCE, toDispute } from './to-data-set.mjs';

/** The universe as a file of JSON Lines that `allegiance seed` takes, with the project's catalogue, line by line. */
export function* toJsonLines(universe, catalogue) {
  for (const [name, type] of Object.entries(catalogue)) yield line('type', { name, ...type });
  const { id, title, description } = CONTINUITY;
  yield line('continuity', { id, title, description });
  yield line('source', SOURCE);
  for (const [number, { id, kind, name }] of universe.entities.entries())
    yield line('entity', { id, kind, name, description: 'It is told of.', citations: [citation(number)] });
  for (let number = 0; number < universe.ids.length; number++)
    yield line('relationship', relationship(universe, number));
  for (const pair of universe.disputes) {
    const { id, reason, relationships } = toDispute(universe, pair);
    yield line('dispute', { id, reason, relationships });
  }
}

const line = (key, value) => `${JSON.stringify({ [key]: value })}\n`;

const citation = (number) => ({ at: `Annals ${number % CITATIONS}`, kind: 'stated', source: SOURCE.id });

function relationship(universe, number) {
  const { ids, entities, type, subject, object } = universe;
  return {
    id: ids[number],
    subject: entities[subject[number]].id,
    type: TYPES[type[number]].name,
    object: entities[object[number]].id,
    ...datesOf(universe, number),
    ...propertiesOf(universe, number),
    citations: [citation(number)],
  };
}
