import type { Rule } from './rule.js';
import { calendars } from './rules/calendars.js';
import { datesInOrder } from './rules/dates-in-order.js';
import { exclusiveOffices } from './rules/exclusive-offices.js';
import { fieldsOfKind } from './rules/fields-of-kind.js';
import { foundedBeforeJoined } from './rules/founded-before-joined.js';
import { idInContinuity } from './rules/id-in-continuity.js';
import { knownIds } from './rules/known-ids.js';
import { occurrences } from './rules/occurrences.js';
import { oneLocator } from './rules/one-locator.js';
import { orderCycles } from './rules/order-cycles.js';
import { overlordCycles } from './rules/overlord-cycles.js';
import { readableMoments } from './rules/readable-moments.js';
import { relationshipEnds } from './rules/relationship-ends.js';
import { relationshipIds } from './rules/relationship-ids.js';
import { relationshipTypes } from './rules/relationship-types.js';
import { startBeforeEnd } from './rules/start-before-end.js';
import { uniqueIds } from './rules/unique-ids.js';

/** Every rule of the data, from what a record is to what it says: ids, references, types, time. */
export const RULES: readonly Rule[] = [
  uniqueIds,
  idInContinuity,
  relationshipIds,
  knownIds,
  oneLocator,
  relationshipTypes,
  relationshipEnds,
  fieldsOfKind,
  occurrences,
  calendars,
  readableMoments,
  orderCycles,
  datesInOrder,
  startBeforeEnd,
  foundedBeforeJoined,
  exclusiveOffices,
  overlordCycles,
];
