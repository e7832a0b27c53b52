import type { Catalogue, RelationshipType } from '../../model/catalogue.js';
import { type EntityKind, isEntityKind } from '../../model/entity.js';
import { didYouMean } from '../../model/nearest.js';
import type { Problem } from '../../seed/problem.js';
import type { FieldPath, SourceFile } from '../../seed/source-file.js';
import { isObject, type Loose, objectsIn } from '../loose.js';
import type { BoxMapping, ContinuityMapping, FieldMapping, Mapping } from './mapping.js';

const NUMBER = '{n}';

interface Context {
  readonly catalogue: Catalogue;
  /** On types that the catalogue does not have. */
  readonly advice: string;
  readonly report: (path: FieldPath, message: string) => void;
}

/**
 * What a mapping gets wrong beside its shape: types, kinds and properties that the catalogue does not have, patterns that are none.
 * What of it has another shape is passed over.
 */
export function checkMapping(source: SourceFile, catalogue: Catalogue, advice: string): Problem[] {
  const problems: Problem[] = [];
  const report: Context['report'] = (path, message) => {
    const record = path.slice(0, 2).join(' ');
    const where = source.position(path);
    problems.push({ severity: 'error', rule: 'mapping', file: source.file, ...where, record, message });
  };
  const { continuities, templates, noise } = (isObject(source.value) ? source.value : {}) as Loose<Mapping>;
  checkContinuities(continuities, report);
  for (const [name, box] of entriesOf(templates))
    if (isObject(box)) checkBox(['templates', name], box, { catalogue, advice, report });
  for (const [name, pattern] of entriesOf(noise)) {
    if (typeof pattern === 'string' && !isPattern(pattern))
      report(['noise', name], `"${pattern}" is no regular expression.`);
  }
  return problems;
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function checkBox(path: FieldPath, { kind, date, fields }: Loose<BoxMapping>, context: Context): void {
  const known = isEntityKind(kind) ? kind : undefined;
  if (date !== undefined && known !== undefined && known !== 'Event')
    context.report(
      [...path, 'date'],
      `only an Event has a date, and this is a ${known}. Use "dates" of a field.`,
    );
  for (const [field, spec] of entriesOf(fields))
    if (isObject(spec)) checkField([...path, 'fields', field], spec, known, context);
}

function checkContinuities(continuities: unknown, report: Context['report']): void {
  const found = objectsIn<ContinuityMapping>(continuities);
  const ids = found.map(([, { id }]) => id);
  for (const [place, [index, { id, suffix, template, counterparts }]] of found.entries()) {
    const path = ['continuities', index];
    if (id !== undefined && ids.indexOf(id) < place)
      report([...path, 'id'], `"${id}" is the id of another one too.`);
    if (index > 0 && suffix === undefined && template === undefined)
      report(path, 'which pages are of it? Give it a suffix or a template; only the first may be without.');
    if (counterparts && suffix === undefined)
      report([...path, 'counterparts'], 'counterparts are told by a suffix. Give it one.');
  }
}

function checkField(
  path: FieldPath,
  spec: Loose<FieldMapping>,
  kind: EntityKind | undefined,
  { catalogue, advice, report }: Context,
): void {
  const { page = 'subject', qualifier, nested } = spec;
  const notThere = (name: string): string =>
    `"${name}" is not in catalogue.yaml.${didYouMean(name, catalogue.keys()) || advice}`;
  if (typeof nested === 'string' && nested !== 'same' && !catalogue.has(nested))
    report([...path, 'nested'], notThere(nested));
  if (typeof spec.type !== 'string') return;
  const type = catalogue.get(spec.type);
  if (!type) {
    report([...path, 'type'], notThere(spec.type));
    return;
  }
  if ((page === 'subject' || page === 'object') && kind && !type[page].includes(kind)) {
    const allowed = `${type.name} takes ${type[page].join(', ')}`;
    report([...path, spec.page ? 'page' : 'type'], `a ${kind} cannot be its ${page}: there, ${allowed}.`);
  }
  for (const [name, value] of entriesOf(spec.with)) {
    checkProperty([...path, 'with', name], name, type, report);
    if (String(value).includes(NUMBER) && !String(path.at(-1)).includes(NUMBER))
      report([...path, 'with', name], 'the name of the field has no {n}, so there is no number to put here.');
  }
  if (typeof qualifier === 'string') checkProperty([...path, 'qualifier'], qualifier, type, report);
  if (type.occurrence && spec.date !== undefined && spec.date !== 'start')
    report([...path, 'date'], `${type.name} happens once: its one date is its start.`);
}

function checkProperty(
  path: FieldPath,
  name: string,
  type: RelationshipType,
  report: Context['report'],
): void {
  if (type.properties.includes(name)) return;
  const takes = type.properties.length === 0 ? 'none' : type.properties.join(', ');
  report(path, `${type.name} has no property "${name}"; it takes ${takes}.`);
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
