import { RANKS } from '../model/relationship.js';
import type { RelationshipRecord } from '../queries/records.js';
import { inTurns } from './in-turns.js';
import type { RelationshipColumns } from './projection.js';

/** What walks go by, of relationships that are sorted by id. `places` says where ids stand; an event that is unknown is none. */
export async function buildColumns(
  relationships: readonly RelationshipRecord[],
  places: {
    readonly ofEntity: ReadonlyMap<string, number>;
    readonly ofEvent: ReadonlyMap<string, number>;
    readonly ofType: ReadonlyMap<string, number>;
  },
): Promise<RelationshipColumns> {
  const count = relationships.length;
  const attested: number[] = [];
  const columns = {
    subject: new Int32Array(count),
    object: new Int32Array(count),
    type: new Uint16Array(count),
    rank: new Uint8Array(count),
    startMin: new Float64Array(count),
    startMax: new Float64Array(count),
    endMin: new Float64Array(count),
    endMax: new Float64Array(count),
    startEvent: new Int32Array(count),
    endEvent: new Int32Array(count),
    attestedFrom: new Int32Array(count + 1),
  };
  const event = (id: string | undefined): number => (id === undefined ? -1 : (places.ofEvent.get(id) ?? -1));
  await inTurns(count, (place) => {
    const record = relationships[place]!;
    columns.subject[place] = places.ofEntity.get(record.subject)!;
    columns.object[place] = places.ofEntity.get(record.object)!;
    columns.type[place] = places.ofType.get(record.type)!;
    columns.rank[place] = RANKS.indexOf(record.rank);
    columns.startMin[place] = record.startMin;
    columns.startMax[place] = record.startMax;
    columns.endMin[place] = record.endMin;
    columns.endMax[place] = record.endMax;
    columns.startEvent[place] = event(record.startEvent);
    columns.endEvent[place] = event(record.endEvent);
    for (const id of record.attestedEvents) attested.push(event(id));
    columns.attestedFrom[place + 1] = attested.length;
  });
  return { ...columns, attested: Int32Array.from(attested) };
}
