import { readFileSync } from 'node:fs';
import { digest } from '../seed/digest.js';
import { readSourceFile } from '../seed/source-file.js';
import { isObject } from './loose.js';
import { shortened } from './shortened.js';

const LONGEST = 80;

/**
 * In which fields a file of YAML that is there differs from one that is imported, in words; empty where it says the same. What an
 * editor has added is no difference, but for a calendar, which changes what dates mean.
 */
export function differenceOfYaml(there: string, imported: string): string {
  const [before, after] = [fieldsOf(there), fieldsOf(imported)];
  const names = [...new Set([...Object.keys(after), 'calendar'])];
  return names
    .filter((name) => digest(before[name] ?? null) !== digest(after[name] ?? null))
    .map((name) => `${name} is ${toText(before[name])} there, and ${toText(after[name])} here`)
    .join('; ');
}

/** NOTE: what is no YAML has no field, and is the loader's to name. */
function fieldsOf(path: string): Readonly<Record<string, unknown>> {
  const { value } = readSourceFile(path, readFileSync(path, 'utf8'));
  return isObject(value) ? value : {};
}

function toText(value: unknown): string {
  return value === undefined ? 'not' : shortened(JSON.stringify(value), LONGEST);
}
