import type { MomentParameter } from '../../src/queries/moments.js';
import type { RelationshipRecord } from '../../src/queries/records.js';
import type { RelationshipFilter, RelationshipRow } from '../../src/queries/relationships.js';
import type { DataSet } from '../../src/seed/data-set.js';
import type { Engine } from '../../src/traversal/engine.js';
import { askedEvent } from './asked-event.js';
import { happenings } from './model-happenings.js';
import { everyPath } from './model-paths.js';
import { compare, holdsAt, type ModelRecords, modelRecords } from './model-records.js';
import { reignsIn } from './model-reigns.js';

/**
 * The naive reading of what an engine answers: every record is looked at for every question, and sorted by plain comparison. It
 * shares the time model with the program, and nothing with the engines.
 */
export function modelEngine(data: DataSet, release: string): Engine {
  const records = modelRecords(data);
  const { entities, relationships, citations, continuities, disputes } = records;
  const disputesOf = (continuity: string | null) =>
    disputes.filter(
      (dispute) => !continuity || dispute.relationships.some((id) => id.startsWith(`${continuity}/`)),
    );
  return {
    // The interface knows no third; nothing that is built on an engine asks.
    name: 'projection',
    load: { digest: release, loadedAt: '' },
    vocabulary: { catalogue: data.catalogue, calendars: data.calendars },
    entities: (ids) => inTurn(ids, entities),
    relationshipsById: (ids) => inTurn(ids, relationships),
    citations: (ids) => inTurn(ids, citations),
    continuities: (ids) => inTurn(ids, continuities),
    moments: (ids) => momentsOf(ids, records),
    relationships: (ids, filter, { after, limit }) => {
      const pages = ids.map((id): [string, RelationshipRow[]] => {
        const rows = rowsOf(id, filter, records).filter(({ key }) => !after || compare(key, after) > 0);
        return [id, rows.slice(0, limit)];
      });
      return new Map(pages.filter(([, rows]) => rows.length > 0));
    },
    relationshipTotals: (ids, filter) =>
      new Map(inTurn(ids, entities).map(({ id }) => [id, rowsOf(id, filter, records).length])),
    relationshipCounts: (ids, { symmetric, ...time }) => {
      const held = relationships.filter(isCurrent).filter(holdsAt(time));
      return new Map(ids.map((id) => [id, countsOf(id, held, symmetric)]));
    },
    sides: (ids, time) => {
      const fought = relationships.filter(
        (claim) => claim.type === 'FOUGHT_IN' && isCurrent(claim) && holdsAt(time)(claim),
      );
      return new Map(ids.map((id) => [id, sidesOf(fought.filter(({ object }) => object === id))]));
    },
    succession: (ids, { office, limit }) =>
      new Map(ids.map((id) => [id, reignsIn(id, office, records).slice(0, limit)])),
    neighbours: (ids, { types, kinds, seen, limit, ...time }) => {
      const held = relationships.filter(
        (claim) => types.includes(claim.type) && isCurrent(claim) && holdsAt(time)(claim),
      );
      return entities
        .filter(({ id, kind }) => !seen.includes(id) && (!kinds || kinds.includes(kind)))
        .map(({ id }) => ({
          id,
          ties: held.filter((claim) => ids.some((of) => joins(claim, of, id))).length,
        }))
        .filter(({ ties }) => ties > 0)
        .sort((one, other) => other.ties - one.ties || compare(one.id, other.id))
        .slice(0, limit)
        .map(({ id }) => id);
    },
    relationshipsAmong: (ids, { types, limit, ...time }) =>
      among(ids, types, records).filter(holdsAt(time)).slice(0, limit),
    relationshipsAmongTotal: (ids, { types, ...time }) =>
      among(ids, types, records).filter(holdsAt(time)).length,
    relationshipsFrom: (ids, { types, limit, ...time }) => {
      const of = (id: string) =>
        relationships
          .filter((claim) => claim.subject === id && types.includes(claim.type) && isCurrent(claim))
          .filter(holdsAt(time))
          .toSorted((one, other) => (one.id < other.id ? -1 : 1))
          .slice(0, limit);
      const found = ids.map((id): [string, RelationshipRecord[]] => [id, of(id)]);
      return new Map(found.filter(([, those]) => those.length > 0));
    },
    findPaths: (question) =>
      everyPath(
        relationships.filter(
          (claim) => question.types.includes(claim.type) && isCurrent(claim) && holdsAt(question)(claim),
        ),
        question,
      ),
    changes: ({ of, continuity, types, at, other, certain, order, limit }) =>
      relationships
        .filter((claim) => types.includes(claim.type) && isCurrent(claim) && concerns(claim, of))
        .filter(({ subject }) => !continuity || subject.startsWith(`${continuity}/`))
        .filter((claim) => holdsAt({ at, certain })(claim) && !holdsAt({ at: other, certain: false })(claim))
        .sort((one, next) => compare(one[order], next[order]) || compare(one.id, next.id))
        .slice(0, limit),
    timeline: (filter, { after, limit }) =>
      happenings(filter, records)
        .filter(({ key }) => !after || compare(key, after) > 0)
        .slice(0, limit),
    timelineTotal: (filter) => happenings(filter, records).length,
    disputes: (continuity, { after, limit }) =>
      disputesOf(continuity)
        .filter(({ id }) => id > after)
        .slice(0, limit),
    disputeTotal: (continuity) => disputesOf(continuity).length,
    prominent: ({ kinds, continuity, limit }) =>
      entities
        .filter(({ kind }) => !kinds || kinds.includes(kind))
        .filter(({ continuityId }) => !continuity || continuityId === continuity)
        .map((entity) => ({ entity, ties: relationships.filter((one) => concerns(one, [entity.id])).length }))
        .sort((one, other) => other.ties - one.ties || compare(one.entity.id, other.entity.id))
        .slice(0, limit)
        .map(({ entity }) => entity),
  };
}

/** Of each id the record, where there is one. */
function inTurn<T extends { readonly id: string }>(ids: readonly string[], records: readonly T[]): T[] {
  return ids.flatMap((id) => records.filter((record) => record.id === id));
}

function momentsOf(ids: readonly string[], { data, precedes }: ModelRecords): Map<string, MomentParameter> {
  const events = data.entities.filter(({ value }) => value.kind === 'Event').map(({ value }) => value.id);
  return new Map(
    ids
      .filter((id) => events.includes(id))
      .map((id) => {
        const { past, future, ...moment } = askedEvent(id, events, data, precedes);
        return [id, { ...moment, event: id, past: [...past], future: [...future] }];
      }),
  );
}

/** All rows of the walk, in order. */
function rowsOf(
  id: string,
  filter: RelationshipFilter,
  { entities, relationships }: ModelRecords,
): RelationshipRow[] {
  const { order, symmetric, direction, ranks, side } = filter;
  const holds = holdsAt(filter);
  return relationships
    .filter(({ subject, object }) => subject === id || object === id)
    .filter((claim) => order[claim.type] !== undefined && ranks.includes(claim.rank) && holds(claim))
    .filter(
      ({ type, subject }) =>
        direction === 'BOTH' || symmetric.includes(type) || (direction === 'OUT') === (subject === id),
    )
    .filter((claim) => side === null || (claim.side ?? '') === side)
    .flatMap((relationship) => {
      const otherId = relationship.subject === id ? relationship.object : relationship.subject;
      const place = order[relationship.type] ?? 0;
      return entities
        .filter((entity) => entity.id === otherId)
        .map((other) => ({ relationship, other, key: [place, other.name, relationship.id] }));
    })
    .sort((one, other) => compare(one.key, other.key));
}

function countsOf(id: string, held: readonly RelationshipRecord[], symmetric: readonly string[]) {
  const own = held.filter(({ subject, object }) => subject === id || object === id);
  const kindOf = ({ type, subject }: RelationshipRecord) => {
    const direction = symmetric.includes(type) ? 'BOTH' : subject === id ? 'OUT' : 'IN';
    return { type, direction, key: `${type} ${direction}` } as const;
  };
  const kinds = new Map(own.map(kindOf).map((kind) => [kind.key, kind]));
  return [...kinds.values()].map(({ key, type, direction }) => ({
    type,
    direction,
    count: own.filter((claim) => kindOf(claim).key === key).length,
  }));
}

function sidesOf(fought: readonly RelationshipRecord[]) {
  const names = [...new Set(fought.map(({ side }) => side))].sort(compare);
  return names.map((name) => {
    const outcomes = new Set(
      fought.filter(({ side }) => side === name).flatMap(({ outcome }) => outcome ?? []),
    );
    const [outcome = null] = outcomes;
    return { name: name ?? null, outcome: outcomes.size === 1 ? outcome : null };
  });
}

function among(ids: readonly string[], types: readonly string[], { relationships }: ModelRecords) {
  return relationships.filter(
    (claim) =>
      ids.includes(claim.subject) &&
      ids.includes(claim.object) &&
      types.includes(claim.type) &&
      isCurrent(claim),
  );
}

function concerns({ subject, object }: RelationshipRecord, of: readonly string[] | null): boolean {
  return !of || of.includes(subject) || of.includes(object);
}

function joins({ subject, object }: RelationshipRecord, one: string, other: string): boolean {
  return (subject === one && object === other) || (subject === other && object === one);
}

function isCurrent({ rank }: RelationshipRecord): boolean {
  return rank !== 'deprecated';
}
