import { createHash, type Hash } from 'node:crypto';

/** Of characters that are hashed at once: the text of a large release as a whole is longer than a text can be. */
const CHUNK = 65_536;

/** SHA-256, in hexadecimal, of a value of plain JSON, whatever the order of its objects' keys; a list may be any iterable. */
export function digest(value: unknown): string {
  const hash = createHash('sha256');
  const rest = write(value, '', hash);
  return hash.update(rest).digest('hex');
}

/** Adds the JSON of a value, its keys sorted, to a text, and answers the text without what has been hashed of it. */
function write(value: unknown, before: string, hash: Hash): string {
  if (before.length > CHUNK) {
    hash.update(before);
    return write(value, '', hash);
  }
  if (typeof value !== 'object' || value === null) return before + (JSON.stringify(value) ?? 'null');
  if (Symbol.iterator in value) return writeList(value as Iterable<unknown>, before, hash);
  return writeMap(value as PlainMap, before, hash);
}

type PlainMap = Readonly<Record<string, unknown>>;

function writeList(items: Iterable<unknown>, before: string, hash: Hash): string {
  let text = `${before}[`;
  let isFirst = true;
  for (const item of items) {
    text = write(item, isFirst ? text : `${text},`, hash);
    isFirst = false;
  }
  return `${text}]`;
}

function writeMap(map: PlainMap, before: string, hash: Hash): string {
  let text = `${before}{`;
  let isFirst = true;
  for (const key of Object.keys(map).sort()) {
    if (map[key] === undefined) continue;
    text = write(map[key], `${text}${isFirst ? '' : ','}${JSON.stringify(key)}:`, hash);
    isFirst = false;
  }
  return `${text}}`;
}
