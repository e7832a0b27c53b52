import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RelationshipType } from '../../src/model/catalogue.js';
import { projectRoot } from '../../src/project-root.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { formatProblem } from '../../src/seed/problem.js';
import type { RawDocument } from '../../src/seed/raw-document.js';
import { validate } from '../../src/seed/validate.js';
import { temporaryFolder } from './folders.js';
import { CONTINUITIES, generateUniverse } from './generate-universe.js';
import { readProjectData } from './project-data.js';

/** What refers to a record that was dropped is dropped in the next round. */
const MOST_ROUNDS = 20;

/** Has properties that the API has no field for: a text, a number, and whether it is so. */
const TRADED_WITH: Omit<RelationshipType, 'name'> = {
  label: 'traded with',
  inverse: 'traded with',
  verb: 'traded with',
  inverseVerb: 'traded with',
  description: 'The two exchanged goods.',
  subject: ['Faction', 'Person', 'Place'],
  object: ['Faction', 'Person', 'Place'],
  symmetric: true,
  polarity: 0,
  occurrence: false,
  properties: ['goods', 'role', 'tons', 'taxed'],
  exclusiveOffices: [],
};

/**
 * A generated universe as the seed reads it: written into a data folder with the catalogue of the project and a type more, a record a line, and
 * freed of the records that errors name until there is no error. So whatever the rules refuse is not in it.
 */
export function readUniverse(seed: number): DataSet {
  const { data: project } = readProjectData();
  const documents = generateUniverse(seed, [
    ...project.catalogue.values(),
    { name: 'TRADED_WITH', ...TRADED_WITH },
  ]);
  const folder = temporaryFolder();
  const catalogue = readFileSync(join(projectRoot, 'data', 'catalogue.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'catalogue.yaml'),
    `${catalogue}\nTRADED_WITH: ${JSON.stringify(TRADED_WITH)}\n`,
  );
  for (const [index, continuity] of CONTINUITIES.entries()) {
    mkdirSync(join(folder, continuity));
    writeFileSync(join(folder, continuity, 'continuity.yaml'), continuityText(continuity, index === 1));
    for (const [place, document] of (documents[continuity] ?? []).entries())
      writeFileSync(join(folder, continuity, `${place}.yaml`), documentText(document));
  }
  return readWithoutErrors(folder);
}

function readWithoutErrors(folder: string): DataSet {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { data, problems } = validate(folder);
    if (data) return data;
    const errors = problems.filter(({ severity }) => severity === 'error');
    for (const file of new Set(errors.map((error) => error.file))) {
      const lines = errors.filter((error) => error.file === file).map(({ line }) => line);
      dropLines(join(folder, file), new Set(lines));
    }
  }
  throw new Error(validate(folder).problems.map(formatProblem).join('\n'));
}

/** The lines are left empty, as the numbers of those below are to stay the same. */
function dropLines(file: string, dropped: ReadonlySet<number>): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, lines.map((text, index) => (dropped.has(index + 1) ? '' : text)).join('\n'));
}

/** YAML understands JSON. */
function documentText({ source, ...lists }: RawDocument): string {
  const texts = Object.entries(lists).map(([name, records]) =>
    [`${name}:`, ...(records as unknown[]).map((record) => `  - ${JSON.stringify(record)}`)].join('\n'),
  );
  return [`source: ${JSON.stringify(source)}`, ...texts, ''].join('\n');
}

function continuityText(id: string, hasCalendar: boolean): string {
  return JSON.stringify({
    id,
    title: id,
    description: 'It is told.',
    ...(hasCalendar && { calendar: { before: 'BSL', after: 'ASL', yearZero: true } }),
    minimum: { entities: 0, events: 0, relationships: 0 },
  });
}
