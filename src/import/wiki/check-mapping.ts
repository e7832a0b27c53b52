import type { Catalogue, RelationshipType } from '../../model/catalogue.js';
import type { EntityKind } from '../../model/entity.js';
import { didYouMean } from '../../model/nearest.js';
import type { Problem } from '../../seed/problem.js';
import type { FieldPath, SourceFile } from '../../seed/source-file.js';
import type { FieldMapping, Mapping } from './mapping.js';

const NUMBER = '{n}';

type Report = (path: FieldPath, message: string) => void;

/** What a mapping of the right shape gets wrong: types, kinds and properties that the catalogue does not have, patterns that are none. */
export function checkMapping(source: SourceFile, catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message) => {
    const record = path.slice(0, 2).join(' ');
    const where = source.position(path);
    problems.push({ severity: 'error', rule: 'mapping', file: source.file, ...where, record, message });
  };
  const mapping = source.value as Mapping;
  checkContinuities(mapping, report);
  for (const [name, box] of Object.entries(mapping.templates)) {
    const path = ['templates', name];
    if (box.date !== undefined && box.kind !== 'Event')
      report(
        [...path, 'date'],
        `only an Event has a date, and this is a ${box.kind}. Use "dates" of a field.`,
      );
    for (const [field, spec] of Object.entries(box.fields ?? {})) {
      if (spec !== 'ignore') checkField([...path, 'fields', field], spec, box.kind, catalogue, report);
    }
  }
  for (const [name, pattern] of Object.entries(mapping.noise ?? {})) {
    if (!isPattern(pattern)) report(['noise', name], `"${pattern}" is no regular expression.`);
  }
  return problems;
}

function checkContinuities({ continuities }: Mapping, report: Report): void {
  const ids = continuities.map(({ id }) => id);
  for (const [index, { id, suffix, template, counterparts }] of continuities.entries()) {
    const path = ['continuities', index];
    if (ids.indexOf(id) < index) report([...path, 'id'], `"${id}" is the id of another one too.`);
    if (index > 0 && suffix === undefined && template === undefined)
      report(path, 'which pages are of it? Give it a suffix or a template; only the first may be without.');
    if (counterparts && suffix === undefined)
      report([...path, 'counterparts'], 'counterparts are told by a suffix. Give it one.');
  }
}

function checkField(
  path: FieldPath,
  spec: FieldMapping,
  kind: EntityKind,
  catalogue: Catalogue,
  report: Report,
): void {
  const type = catalogue.get(spec.type);
  if (!type) {
    report([...path, 'type'], notInCatalogue(spec.type, catalogue));
    return;
  }
  const page = spec.page ?? 'subject';
  if (!type[page].includes(kind)) {
    const allowed = `${type.name} takes ${type[page].join(', ')}`;
    report([...path, spec.page ? 'page' : 'type'], `a ${kind} cannot be its ${page}: there, ${allowed}.`);
  }
  for (const [name, value] of Object.entries(spec.with ?? {})) {
    checkProperty([...path, 'with', name], name, type, report);
    if (value.includes(NUMBER) && !String(path.at(-1)).includes(NUMBER))
      report([...path, 'with', name], 'the name of the field has no {n}, so there is no number to put here.');
  }
  if (spec.qualifier !== undefined) checkProperty([...path, 'qualifier'], spec.qualifier, type, report);
  if (type.occurrence && spec.date !== undefined && spec.date !== 'start')
    report([...path, 'date'], `${type.name} happens once: its one date is its start.`);
  if (spec.nested !== undefined && spec.nested !== 'same' && !catalogue.has(spec.nested))
    report([...path, 'nested'], notInCatalogue(spec.nested, catalogue));
}

function checkProperty(path: FieldPath, name: string, type: RelationshipType, report: Report): void {
  if (type.properties.includes(name)) return;
  const takes = type.properties.length === 0 ? 'none' : type.properties.join(', ');
  report(path, `${type.name} has no property "${name}"; it takes ${takes}.`);
}

function notInCatalogue(type: string, catalogue: Catalogue): string {
  return `"${type}" is not in catalogue.yaml.${didYouMean(type, catalogue.keys()) || ' Add an entry there.'}`;
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
