import { eventOf } from '../../model/moment.js';
import { periodWords } from '../../model/period-words.js';
import { inText, sentence } from '../../model/sentence.js';
import type { EntityRecord, RelationshipRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';

/** The relationship in English, told from its subject, or from its object where that is the entity named. */
export async function sentenceOf(
  relationship: RelationshipRecord,
  { from }: { readonly from?: string | null },
  { loaders, catalogue }: Context,
): Promise<string> {
  const { start, end, attested, office, role, side, outcome } = relationship;
  const type = catalogue.get(relationship.type);
  const moments = [start, end, ...attested].filter((moment) => moment !== undefined);
  const ids = [
    relationship.subject,
    relationship.object,
    ...moments.map(eventOf).filter((id) => id !== undefined),
  ];
  const entities = new Map(
    (await loadAll(loaders.entity, ids)).map((entity): [string, EntityRecord] => [entity.id, entity]),
  );
  const subject = entities.get(relationship.subject);
  const object = entities.get(relationship.object);
  if (!type || !subject || !object) return '';
  const nameOf = (event: string): string => inText(entities.get(event) ?? { name: event });
  const text = { attested, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  const period = periodWords(text, type.occurrence, nameOf);
  return sentence(type, subject, object, from === relationship.object, {
    office,
    role,
    side,
    outcome,
    period,
  });
}
