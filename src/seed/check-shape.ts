import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { projectRoot } from '../project-root.js';
import { describeDifference } from './describe-difference.js';
import type { Problem } from './problem.js';
import type { FieldPath, SourceFile } from './source-file.js';

/** A difference from the schema; `recordPath` says in which record of a document it is, if in one. */
export interface ShapeProblem extends Problem {
  readonly recordPath?: readonly [list: string, index: number];
}

export type Shape = 'catalogue' | 'continuity' | 'coverage' | 'document' | 'recipe' | 'wiki-mapping';

const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  verbose: true,
  schemas: ['continuity', 'document'].map((name) => schemaOf(name)),
});
const validators = new Map<Shape, ValidateFunction>();

function validatorOf(shape: Shape): ValidateFunction {
  let validator = validators.get(shape);
  if (!validator) {
    validator = ajv.getSchema(fileOf(shape)) ?? ajv.compile(schemaOf(shape));
    validators.set(shape, validator);
  }
  return validator;
}

function fileOf(shape: string): string {
  return `${shape}.schema.json`;
}

function schemaOf(shape: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(projectRoot, 'data', 'json-schema', fileOf(shape)), 'utf8'));
}

/** Compares a file with the JSON Schema that editors use too (`data/json-schema/`), and reports every difference. */
export function checkShape(shape: Shape, source: SourceFile): ShapeProblem[] {
  const validate = validatorOf(shape);
  if (validate(source.value)) return [];
  const errors = tellingOf(validate.errors ?? []);
  const required = requiredFields(validate, source.value);
  return errors.map((error) => toProblem(source, error, required.has(error.instancePath)));
}

/** Of the fields that are empty, those that must not be left out, as JSON pointers. */
function requiredFields(validate: ValidateFunction, value: unknown): Set<string> {
  validate(withoutEmpty(value));
  const missing = (validate.errors ?? []).filter(({ keyword }) => keyword === 'required');
  return new Set(missing.map(({ instancePath, params }) => `${instancePath}/${params.missingProperty}`));
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const isEmpty = (field: unknown): boolean =>
    field === null || field === '' || (Array.isArray(field) && field.length === 0);
  const filled = Object.entries(value).filter(([, field]) => !isEmpty(field));
  return Object.fromEntries(filled.map(([name, field]) => [name, withoutEmpty(field)]));
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
    (error) => error !== choice && `${error.instancePath}/`.startsWith(`${instancePath}/`),
  );
  // What a branch refers to has a path of its own: it is of none of the branches that are named.
  const branchOf = (error: ErrorObject): string | undefined =>
    error.schemaPath.startsWith(`${schemaPath}/`)
      ? error.schemaPath.slice(schemaPath.length).split('/')[1]
      : undefined;
  const isOfType = (error: ErrorObject): boolean =>
    error.keyword === 'type' && error.instancePath === instancePath;
  const mistyped = new Set(inside.filter(isOfType).map(branchOf));
  const others = inside.filter((error) => mistyped.has(branchOf(error)));
  return others.length < inside.length ? [choice, ...others] : others;
}

function toProblem(source: SourceFile, error: ErrorObject, isRequired: boolean): ShapeProblem {
  const path = toPath(source.value, error.instancePath);
  const key = error.propertyName ?? (error.params.additionalProperty as string | undefined);
  const extra = key === undefined ? [] : [key];
  return {
    severity: 'error',
    rule: 'shape',
    file: source.file,
    ...source.position([...path, ...extra]),
    record: recordName(source.value, path),
    message: describeDifference(error, path, isRequired),
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
