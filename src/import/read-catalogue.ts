import { readFileSync } from 'node:fs';
import { badData } from '../errors.js';
import type { Catalogue, RelationshipType } from '../model/catalogue.js';
import { checkShape } from '../seed/check-shape.js';
import { formatProblem } from '../seed/problem.js';
import { readSourceFile } from '../seed/source-file.js';

const DEFAULTS = { symmetric: false, occurrence: false, properties: [], exclusiveOffices: [] };

/** The relationship types that an import may use. Refuses a catalogue that the loader would refuse (BAD_DATA). */
export function readCatalogue(path: string): Catalogue {
  const source = readSourceFile(path, textOf(path));
  const problems = source.problems.length > 0 ? source.problems : checkShape('catalogue', source);
  if (problems.length > 0) {
    throw badData(problems.map(formatProblem).join('\n'), { hint: 'Mend the catalogue first.' });
  }
  const entries = Object.entries(source.value as Record<string, Omit<RelationshipType, 'name'>>);
  return new Map(entries.map(([name, entry]) => [name, { ...DEFAULTS, ...entry, name }]));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const hint = 'Import into a folder like the data/ of this project, which has a catalogue.yaml.';
    throw badData(`"${path}" cannot be read.`, { hint, cause });
  }
}
