import type { Relationship, RelationshipProperty } from '../../model/relationship.js';
import { certainlyTogether } from '../certainly-together.js';
import { type DataSet, finding, type Located } from '../data-set.js';
import { periodOf } from '../period-of.js';
import { precedence } from '../precedence.js';
import type { Rule } from '../rule.js';

/** An exclusive office has one holder at a time: two for certain at once are a dispute, and must be declared as one. */
export const exclusiveOffices: Rule = {
  name: 'exclusive-offices',
  *check(data) {
    const precedes = precedence(data);
    const declared = new Set(
      data.disputes.flatMap(({ value }) => pairs(value.relationships).map(([a, b]) => key(a, b))),
    );
    for (const [one, other] of holdersOfOneOffice(data).flatMap(pairs)) {
      if (one.value.object === other.value.object || declared.has(key(one.value.id, other.value.id)))
        continue;
      if (!certainlyTogether(periodOf(one.value, data), periodOf(other.value, data), precedes)) continue;
      const { line } = one.source.position(one.path);
      const message = `"${other.value.object}" and "${one.value.object}" (${one.source.file}:${line}) are both ${one.value.properties.office} of "${one.value.subject}" at once. Correct a period, or declare the two in \`disputes\`.`;
      yield finding(other, ['object'], message);
    }
  },
};

function holdersOfOneOffice({ relationships, catalogue }: DataSet): Located<Relationship>[][] {
  const offices = new Map<string, Located<Relationship>[]>();
  for (const record of relationships) {
    const { type, subject, rank, properties } = record.value;
    const office = spelling(properties.office);
    const exclusive = catalogue.get(type)?.exclusiveOffices ?? [];
    if (rank === 'deprecated' || !exclusive.some((one) => spelling(one) === office)) continue;
    const place = JSON.stringify([type, subject, office]);
    offices.set(place, [...(offices.get(place) ?? []), record]);
  }
  return [...offices.values()];
}

/** As far as it matters: a "regent" holds the office of Regent. */
function spelling(office: RelationshipProperty | undefined): string | undefined {
  return office?.toString().toLowerCase();
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

function key(a: string, b: string): string {
  return [a, b].sort().join(' ');
}
