import { all, type Flow, flow, wait } from '../../model/flow.js';
import { sentence } from '../../model/sentence.js';
import type { RelationshipRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { periodInWords } from './period-in-words.js';
import { propertiesOf } from './properties-of.js';

/** The relationship in English, told from its subject, or from its object where that is the entity named. */
export const sentenceOf = flow(function* (
  relationship: RelationshipRecord,
  { from }: { readonly from?: string | null },
  context: Context,
): Flow<string> {
  const { office, role, side, outcome } = relationship;
  const { loaders, catalogue } = context;
  const type = catalogue.get(relationship.type);
  const [subject, object, period] = yield* wait(
    all([
      loaders.entity.load(relationship.subject),
      loaders.entity.load(relationship.object),
      periodInWords(relationship, context),
    ]),
  );
  if (!type || !subject || !object) return '';
  return sentence(type, subject, object, from === relationship.object, {
    office,
    role,
    side,
    outcome,
    properties: propertiesOf(relationship, context),
    period,
  });
});
