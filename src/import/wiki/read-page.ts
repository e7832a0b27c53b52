import { badImport } from '../../errors.js';
import type { DumpLimits } from './dump-limits.js';
import type { DumpPage } from './dump-page.js';
import type { Mark, Tag, Template } from './marks.js';
import { nestingOf } from './nesting-of.js';
import { outermost } from './outermost.js';
import { parametersOf } from './parameters-of.js';
import { readReference } from './read-reference.js';
import { scanAll } from './scan.js';
import { templateName } from './template-name.js';

/** A template of a page, read. */
export interface PageTemplate {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Whether it stands within no other. */
  readonly isOutermost: boolean;
  /** Whether it stands before the first section. */
  readonly isAtTop: boolean;
}

export interface PageContent {
  readonly templates: readonly PageTemplate[];
  /** Names of the templates with fields whose braces are not closed: what is in them is read as text. */
  readonly unclosed: readonly string[];
  /** Content of the references that have a name. */
  readonly references: ReadonlyMap<string, string>;
}

const SECTION = /^==/m;

/** The templates and named references of a page's text. Refuses a page with more of them, or nested deeper, than the limits (BAD_IMPORT). */
export function readPage({ title, text = '' }: DumpPage, limits: DumpLimits): PageContent {
  const { marks, unclosed } = scanAll(text);
  checkLimits(title, marks, limits);
  const outer = new Set<Mark>(outermost(marks.filter(({ kind }) => kind === 'template')));
  const section = text.search(SECTION);
  const templates = marks.filter((mark): mark is Template => mark.kind === 'template');
  return {
    templates: templates.map((mark) => ({
      name: templateName(text.slice(mark.name.start, mark.name.end)),
      parameters: parametersOf(text, mark),
      isOutermost: outer.has(mark),
      isAtTop: section < 0 || mark.start < section,
    })),
    unclosed: unclosed.map(({ start, end }) => templateName(text.slice(start, end))),
    references: namedReferences(text, marks),
  };
}

function namedReferences(text: string, marks: readonly Mark[]): Map<string, string> {
  const references = new Map<string, string>();
  for (const mark of marks.filter((one): one is Tag => one.kind === 'tag' && one.tag === 'ref')) {
    const { name, content } = readReference(text, mark);
    if (name !== undefined && content !== undefined && !references.has(name)) references.set(name, content);
  }
  return references;
}

function checkLimits(title: string, marks: readonly Mark[], limits: DumpLimits): void {
  const hint = 'Take the page out of the dump, or name it under "skip" in the mapping.';
  const templates = marks.filter(({ kind }) => kind === 'template').length;
  if (templates > limits.templates)
    throw badImport(`Page "${title}" has ${templates} templates, and may have ${limits.templates}.`, {
      hint,
    });
  const nesting = nestingOf(marks);
  if (nesting > limits.nesting)
    throw badImport(
      `Page "${title}" has templates or links ${nesting} deep within one another, and may have ${limits.nesting}.`,
      { hint },
    );
}
