import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../../dist/project-root.js';
import { generate } from '../universe/generate.mjs';
import { toJsonLines } from '../universe/to-json-lines.mjs';

const CHARACTERS_AT_ONCE = 1_000_000;

/** Writes a universe of so many entities and relationships to a file of JSON Lines: the same bytes for the same size. */
export async function writeUniverse(file, size) {
  const catalogue = parse(readFileSync(join(projectRoot, 'data', 'catalogue.yaml'), 'utf8'));
  const stream = createWriteStream(file);
  let text = '';
  for (const line of toJsonLines(generate(size), catalogue)) {
    text += line;
    if (text.length < CHARACTERS_AT_ONCE) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await once(stream, 'finish');
}
