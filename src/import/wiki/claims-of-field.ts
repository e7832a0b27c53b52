import type { EntityKind } from '../../model/entity.js';
import type { Claim } from './claim.js';
import type { ClaimContext, ClaimField } from './claim-context.js';
import { type ClaimTime, claimTime } from './claim-time.js';
import type { Item, ItemReference } from './item.js';
import { itemsOf } from './items-of.js';
import { linkOfItem } from './link-of-item.js';
import { readItem } from './read-item.js';
import { referenceName } from './reference-name.js';
import type { LinkedEntity } from './resolve-link.js';
import { type SortedWords, sortWords } from './sort-words.js';

const SAME = 'same';

/** The claims of one field, one for each of its items that the mapping and the index tell all of. */
export function* claimsOfField(field: ClaimField, context: ClaimContext): Iterable<Claim> {
  const { box, name, rule, page } = field;
  const items = itemsOf(box.fields[name] ?? '', {
    ...context,
    commas: rule.mapping.commas ?? false,
    unknown: (template) => context.counts.add('templateInValue', template, `${page.title}: ${name}`),
  });
  /** The items that this one stands below, the nearest last. */
  const above: { readonly level: number; readonly about: LinkedEntity | undefined }[] = [];
  for (const [index, item] of items.entries()) {
    while ((above.at(-1)?.level ?? 0) >= item.level) above.pop();
    const nested = above.length > 0 ? rule.mapping.nested : SAME;
    const at = field.at(name, items.length > 1 ? index + 1 : undefined);
    let about: LinkedEntity | undefined;
    if (nested === undefined) context.counts.add('nested', field.label, item.text);
    else if (nested === SAME) about = yield* claimOfItem(item, at, field, context);
    else about = yield* claimOfNested(item, at, nested, above.at(-1)?.about, field, context);
    above.push({ level: item.level, about });
  }
}

/** Yields the claim of an item, and returns what the item is about. */
function* claimOfItem(
  item: Item,
  locator: string,
  field: ClaimField,
  context: ClaimContext,
): Generator<Claim, LinkedEntity | undefined> {
  const { page, rule, type } = field;
  const isObject = rule.mapping.page === 'object';
  const kinds: readonly EntityKind[] = isObject ? type.subject : type.object;
  const read = readItem(item, field.reading);
  const about = linkOfItem(item, read, kinds, field, context);
  if (!about) return undefined;
  const words = sortWords(read.words, rule.mapping.qualifier !== undefined, field.reading, context.rules);
  if (!isUnderstood(words, item, context)) return undefined;
  const time = claimTime(read.period, type.occurrence, field, context);
  const ends = isObject
    ? { subject: about.id, object: page.entity }
    : { subject: page.entity, object: about.id };
  const properties = propertiesOf(words, field);
  yield claim({ ...ends, type: type.name, properties, locator }, time, item.references, field, context);
  return about;
}

/** An item below another is the subject of the nested type, and the item above its object. */
function* claimOfNested(
  item: Item,
  locator: string,
  nested: string,
  above: LinkedEntity | undefined,
  field: ClaimField,
  context: ClaimContext,
): Generator<Claim, LinkedEntity | undefined> {
  const type = context.catalogue.get(nested);
  const read = readItem(item, field.reading);
  const about = type && linkOfItem(item, read, type.subject, field, context);
  if (!type || !about) return undefined;
  const words = sortWords(read.words, false, field.reading, context.rules);
  if (!isUnderstood(words, item, context)) return undefined;
  if (!above || above.id === about.id || !type.object.includes(above.kind)) {
    context.counts.add('nested', field.label, item.text);
    return about;
  }
  const time = claimTime(read.period, type.occurrence, field, context);
  const ends = { subject: about.id, object: above.id, type: type.name, properties: {}, locator };
  yield claim(ends, time, item.references, field, context);
  return about;
}

function claim(
  said: Omit<Claim, 'references'>,
  time: ClaimTime,
  given: readonly ItemReference[],
  { page, references, label }: ClaimField,
  { counts }: ClaimContext,
): Claim {
  const names = given.flatMap(({ name = '', content }) => {
    const found = content === undefined ? references.get(name) : referenceName(content);
    return found ?? [];
  });
  if (names.length === 0) counts.add('withoutReference', label, page.title);
  counts.count('claimed');
  return { ...said, ...time, references: [...new Set(names)] };
}

/** Whether the words in brackets say nothing that nobody mapped. Counts what does, and the dates that are not understood. */
function isUnderstood({ dates, unread }: SortedWords, item: Item, { counts }: ClaimContext): boolean {
  for (const word of unread) counts.add('qualifier', word, item.text);
  if (unread.length > 0) return false;
  for (const date of dates) counts.add('date', date, '');
  return true;
}

/** What all claims of the field have, and the words in brackets where the mapping says what they are. */
function propertiesOf(
  { said }: SortedWords,
  { rule: { mapping, number } }: ClaimField,
): Record<string, string> {
  const fixed = Object.entries(mapping.with ?? {}).map(([name, value]) => [
    name,
    value.replaceAll('{n}', number),
  ]);
  const { qualifier } = mapping;
  return Object.fromEntries([
    ...fixed,
    ...(qualifier === undefined || said === undefined ? [] : [[qualifier, said]]),
  ]);
}
