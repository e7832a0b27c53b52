import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { AllegianceError } from '../../src/errors.js';
import { projectRoot } from '../../src/project-root.js';
import { readData } from '../../src/seed/read-data.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { checked } from '../support/checked.js';
import { temporaryFolder } from '../support/folders.js';
import { HOSTILE_TEXTS } from '../support/hostile-texts.js';
import { type Random, seededRandom } from '../support/seeded-random.js';

const COUNT = Number(process.env.GENERATED ?? 300);
const SEED = Number(process.env.GENERATED_SEED ?? 1);

jest.setTimeout(60_000 + COUNT * 200);

const TEMPLATE = join(projectRoot, 'templates', 'universe');
const CATALOGUE = join(projectRoot, 'data', 'catalogue.yaml');
const WORDS = [
  ...HOSTILE_TEXTS,
  '&a',
  '*a',
  '!!js/function "x"',
  '<<: *a',
  '|',
  '- ',
  '? ',
  '{',
  '[',
  '\t',
  '---',
  '%YAML 9.9',
  '1e999',
];

/** One change: a line taken, doubled, moved or indented, or a word in it replaced; a byte that is another. */
function mutate(text: string, random: Random): string {
  const lines = text.split('\n');
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  const line = lines[one] ?? '';
  switch (random.below(7)) {
    case 0:
      return lines.toSpliced(one, 1).join('\n');
    case 1:
      return lines.toSpliced(other, 0, line).join('\n');
    case 2:
      return lines.toSpliced(one, 1, `${' '.repeat(random.below(6))}${line.trimStart()}`).join('\n');
    case 3:
      return lines
        .toSpliced(
          one,
          1,
          line.replace(/\S+$/, () => random.pick(WORDS)),
        )
        .join('\n');
    case 4:
      return lines
        .toSpliced(
          one,
          1,
          line.replace(/\w+:/, () => `${random.pick(WORDS)}:`),
        )
        .join('\n');
    case 5:
      return text.slice(0, random.below(text.length));
    default: {
      const place = random.below(text.length);
      return text.slice(0, place) + String.fromCharCode(random.below(256)) + text.slice(place + 1);
    }
  }
}

describe('files of facts that were changed', () => {
  test('are facts, or are refused as a whole with what is wrong and where', () => {
    const folder = temporaryFolder();
    cpSync(TEMPLATE, folder, { recursive: true });
    cpSync(CATALOGUE, join(folder, 'catalogue.yaml'));
    const paths = filesBelow(folder);
    const random = seededRandom(SEED);
    let refused = 0;
    for (let tried = 0; tried < COUNT; tried++) {
      const path = random.pick(paths);
      const before = readFileSync(path);
      let text = before.toString();
      for (let change = 0; change <= random.below(3); change++) text = mutate(text, random) || ' ';
      writeFileSync(path, text);
      const problem = problemOf(folder);
      if (problem) refused++;
      expect({ text, problem }).toEqual({ text, problem: problem && expect.stringMatching(/^BAD_DATA: ./s) });
      writeFileSync(path, before);
    }
    expect(refused).toBeGreaterThan(COUNT / 5);
    expect(problemOf(folder)).toBeUndefined();
    checked(COUNT, 'files of facts that were changed are facts, or refused as a whole');
  });
});

/** What they are refused for; undefined where they are facts. What is no error of ours is thrown on. */
function problemOf(folder: string): string | undefined {
  try {
    readFacts(folder, readData(folder));
    return undefined;
  } catch (error) {
    if (!(error instanceof AllegianceError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|csv|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
