import type { ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../model/nearest.js';
import type { FieldPath } from './source-file.js';

const LONGEST = 60;

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map of fields',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  'string,number,boolean': 'a text, a number, or true or false',
};

/** What is wrong with a value, where it is not its form. */
const FAULTS: Readonly<Record<string, string>> = {
  enum: 'is not known',
  const: 'is not known',
  minItems: 'is too short',
  minimum: 'is too small',
  maxLength: 'is too long',
  not: 'is taken',
};

const NUMERALS = ['none', 'one', 'two'];

/** Why a field must be there, where it is not plain. */
const REASONS: Readonly<Record<string, string>> = { citations: ': every record says where it was read' };

/** A difference from the schema in words: what is wrong, what is expected, and what to do. */
export function describeDifference(error: ErrorObject, path: FieldPath, isRequired: boolean): string {
  const { keyword, data, params, propertyName } = error;
  if (keyword === 'required') return describeMissing(params.missingProperty);
  if (keyword === 'additionalProperties') return describeUnknown(error, params.additionalProperty);
  if (keyword === 'uniqueItems')
    return `${quote((data as unknown[])[params.i])} stands in ${nameOf(path)} twice. Take one away.`;
  if (isEmpty(error)) return describeEmpty(error, path, isRequired);
  const name = propertyName === undefined ? nameOf(path) : 'the name';
  return `${name} ${quote(data)} ${FAULTS[keyword] ?? 'has the wrong form'}. Expecting ${expectedBy(error)}.`;
}

function describeMissing(name: string): string {
  return `"${name}" is missing. Add it${REASONS[name] ?? ''}.`;
}

function describeUnknown({ parentSchema }: ErrorObject, name: string): string {
  return `"${name}" is not a field here.${didYouMean(name, Object.keys(parentSchema?.properties ?? {}))}`;
}

function describeEmpty(error: ErrorObject, path: FieldPath, isRequired: boolean): string {
  const name = nameOf(path);
  const isEntry = typeof path.at(-1) === 'number';
  const instead = isEntry ? ', or take it away' : ', or leave it out';
  const more = isRequired || path.length === 0 ? (REASONS[name] ?? '') : instead;
  return `${isEntry ? `an entry of ${name}` : name} is empty. Expecting ${expectedBy(error)}${more}.`;
}

function isEmpty({ keyword, data }: ErrorObject): boolean {
  if (keyword === 'minItems' || keyword === 'minProperties') return Object.keys(data as object).length === 0;
  return data === null || data === undefined || data === '';
}

/** The field, or the one that it is an entry of. */
function nameOf(path: FieldPath): string {
  return path.filter((part) => typeof part === 'string').at(-1) ?? 'the file';
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
}

function expectedBy(error: ErrorObject): string {
  const { keyword, params, parentSchema } = error;
  switch (keyword) {
    case 'type': {
      const { minItems, description } = parentSchema ?? {};
      if (minItems && isEmpty(error)) return atLeast(minItems);
      return TYPES[String(params.type)] ?? opening(description);
    }
    case 'enum':
      return `one of ${params.allowedValues.join(', ')}`;
    case 'const':
      return JSON.stringify(params.allowedValue);
    case 'minLength':
      return 'a text';
    case 'maxLength':
      return `${params.limit} characters at most`;
    case 'minItems':
      return atLeast(params.limit);
    case 'minimum':
      return `${params.limit} at least`;
    case 'minProperties':
      return 'one entry at least';
    default:
      return opening(parentSchema?.description ?? `a text like ${params.pattern ?? 'the schema says'}`);
  }
}

function atLeast(count: number): string {
  return `${NUMERALS[count] ?? count} at least`;
}

/** The first sentence of a description, within a sentence. */
function opening(description: string): string {
  const [first = ''] = description.split(/\.(?:$| (?=\p{Lu}))/u);
  return /^\p{Lu}\p{Ll}|^A /u.test(first) ? `${first[0]?.toLowerCase()}${first.slice(1)}` : first;
}
