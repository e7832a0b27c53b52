import type { RelationshipType } from '../../model/catalogue.js';
import { didYouMean } from '../../model/nearest.js';
import type { Relationship } from '../../model/relationship.js';
import { type DataSet, type Finding, finding, type Located } from '../data-set.js';
import type { Rule } from '../rule.js';

/** A relationship is of a type of the catalogue, between kinds that the type allows, with properties that it takes. */
export const relationshipTypes: Rule = {
  name: 'relationship-types',
  *check(data) {
    const kinds = new Map(data.entities.map(({ value }) => [value.id, value.kind]));
    for (const record of data.relationships) {
      const type = data.catalogue.get(record.value.type);
      if (!type) {
        yield unknownType(record, data);
        continue;
      }
      for (const end of ['subject', 'object'] as const) {
        const kind = kinds.get(record.value[end]);
        if (!kind || type[end].includes(kind)) continue;
        const allowed = `${type.name} takes ${type[end].join(', ')}`;
        yield finding(
          record,
          [end],
          `"${record.value[end]}" is of the kind ${kind}, and as ${end} ${allowed}. Use another type, or add the kind to catalogue.yaml.`,
        );
      }
      yield* unknownProperties(record, type);
    }
  },
};

function unknownType(record: Located<Relationship>, { catalogue }: DataSet): Finding {
  const { type } = record.value;
  return finding(
    record,
    ['type'],
    `"${type}" is not in catalogue.yaml.${didYouMean(type, catalogue.keys()) || ' Add an entry there.'}`,
  );
}

function* unknownProperties(record: Located<Relationship>, type: RelationshipType): Iterable<Finding> {
  for (const name of Object.keys(record.value.properties)) {
    if (type.properties.includes(name)) continue;
    const takes = type.properties.length === 0 ? 'none' : type.properties.join(', ');
    const fields = [...type.properties, 'id', 'start', 'end', 'attested', 'rank', 'note'];
    yield finding(
      record,
      [name],
      `${type.name} has no property "${name}"; it takes ${takes}.${didYouMean(name, fields)}`,
    );
  }
}
