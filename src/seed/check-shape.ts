import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { didYouMean } from '../model/nearest.js';
import { projectRoot } from '../project-root.js';
import type { Problem } from './problem.js';
import type { FieldPath, SourceFile } from './source-file.js';

/** A difference from the schema; `recordPath` says in which record of a document it is, if in one. */
export interface ShapeProblem extends Problem {
  readonly recordPath?: readonly [list: string, index: number];
}

export type Shape = 'catalogue' | 'continuity' | 'coverage' | 'document';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
const validators = new Map<Shape, ValidateFunction>();

function validatorOf(shape: Shape): ValidateFunction {
  let validator = validators.get(shape);
  if (!validator) {
    const path = join(projectRoot, 'data', 'json-schema', `${shape}.schema.json`);
    validator = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
    validators.set(shape, validator);
  }
  return validator;
}

/** Compares a file with the JSON Schema that editors use too (`data/json-schema/`), and reports every difference. */
export function checkShape(shape: Shape, source: SourceFile): ShapeProblem[] {
  const validate = validatorOf(shape);
  if (validate(source.value)) return [];
  return tellingOf(validate.errors ?? []).map((error) => toProblem(source, error));
}

/** What an editor can mend: an `if` is noise beside its `then`, and a wrong name beside what is wrong with the name. */
function tellingOf(errors: readonly ErrorObject[]): ErrorObject[] {
  const noise = new Set(errors.filter(({ keyword }) => keyword === 'if' || keyword === 'propertyNames'));
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')) {
    for (const error of noiseOf(choice, errors)) noise.add(error);
  }
  return errors.filter((error) => !noise.has(error));
}

/** Of a choice: where a branch takes values of this type, all but what this branch misses; else all but the choice itself. */
function noiseOf(choice: ErrorObject, errors: readonly ErrorObject[]): ErrorObject[] {
  const { schemaPath, instancePath } = choice;
  const inside = errors.filter(
    (error) =>
      error.schemaPath.startsWith(`${schemaPath}/`) &&
      `${error.instancePath}/`.startsWith(`${instancePath}/`),
  );
  const branchOf = (error: ErrorObject): string | undefined =>
    error.schemaPath.slice(schemaPath.length).split('/')[1];
  const isOfType = (error: ErrorObject): boolean =>
    error.keyword === 'type' && error.instancePath === instancePath;
  const mistyped = new Set(inside.filter(isOfType).map(branchOf));
  const others = inside.filter((error) => mistyped.has(branchOf(error)));
  return others.length < inside.length ? [choice, ...others] : others;
}

function toProblem(source: SourceFile, error: ErrorObject): ShapeProblem {
  const path = toPath(source.value, error.instancePath);
  const key = error.propertyName ?? (error.params.additionalProperty as string | undefined);
  const extra = key === undefined ? [] : [key];
  return {
    severity: 'error',
    rule: 'shape',
    file: source.file,
    ...source.position([...path, ...extra]),
    record: recordName(source.value, path),
    message: describe(error, path),
    ...(typeof path[0] === 'string' && typeof path[1] === 'number' && { recordPath: [path[0], path[1]] }),
  };
}

function toPath(value: unknown, pointer: string): FieldPath {
  let here = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(here) ? Number(name) : name;
      here = (here as Record<string | number, unknown> | undefined)?.[key];
      return key;
    });
}

/** `entities[3] "mirror/worf"`: the record that the path leads through, by its id where it has one. */
function recordName(value: unknown, path: FieldPath): string {
  const [list, index] = path;
  if (typeof list !== 'string') return 'file';
  if (typeof index !== 'number') return list;
  const record = (value as Record<string, { id?: unknown }[]>)[list]?.[index];
  return typeof record?.id === 'string' ? `${list}[${index}] "${record.id}"` : `${list}[${index}]`;
}

function describe(error: ErrorObject, path: FieldPath): string {
  const field = path.filter((part) => typeof part === 'string').at(-1) ?? 'file';
  const value = JSON.stringify(error.data) ?? 'nothing';
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  switch (error.keyword) {
    case 'required':
      return `"${error.params.missingProperty}" is missing. Add it${error.params.missingProperty === 'citations' ? ': every record says where it was read' : ''}.`;
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      return `"${name}" is not a field here.${didYouMean(name, Object.keys(error.parentSchema?.properties ?? {}))}`;
    }
    case 'enum':
      return `${field} ${shown} is not known. Expecting one of ${error.params.allowedValues.join(', ')}.`;
    case 'pattern':
    case 'propertyNames':
      return `${field} ${shown} has the wrong form. Expecting ${error.parentSchema?.description ?? `a text like ${error.params.pattern ?? 'the schema says'}.`}`;
    case 'anyOf':
    case 'oneOf':
      return `${field} ${shown} has the wrong form. Expecting ${error.parentSchema?.description ?? 'what the schema says.'}`;
    default:
      return `${field} ${shown} ${error.message}.`;
  }
}
