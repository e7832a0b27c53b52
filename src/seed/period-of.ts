import { type Period, toPeriod } from '../model/period.js';
import type { Relationship } from '../model/relationship.js';
import { WHOLE_OF_TIME } from '../model/stretch.js';
import type { DataSet } from './data-set.js';

/** The period of a relationship, by the dates and the order of the events of its data. */
export function periodOf(relationship: Relationship, { catalogue, order }: DataSet): Period {
  const occurrence = catalogue.get(relationship.type)?.occurrence ?? false;
  return toPeriod(relationship, occurrence, (event) => order.stretches.get(event) ?? WHOLE_OF_TIME);
}
