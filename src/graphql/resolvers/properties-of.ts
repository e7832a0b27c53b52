import { ownProperties } from '../../model/own-properties.js';
import type { RelationshipRecord } from '../../queries/records.js';
import type { Context } from '../context.js';

/** A property that a relationship has of its type. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

const NONE: readonly Property[] = [];

/** What a relationship says that no field of the API is for, in the order of the catalogue. Its record has it under its name. */
export function propertiesOf(
  relationship: RelationshipRecord,
  { catalogue }: Pick<Context, 'catalogue'>,
): readonly Property[] {
  const type = catalogue.get(relationship.type);
  const names = type ? ownProperties(type) : [];
  if (names.length === 0) return NONE;
  const values = relationship as unknown as Readonly<Record<string, unknown>>;
  return names.flatMap((name) => (values[name] == null ? [] : { name, value: String(values[name]) }));
}
