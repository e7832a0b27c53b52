import { shortened } from '../shortened.js';
import type { Link, Mark, Template } from './marks.js';
import { outermost } from './outermost.js';
import { parametersOf } from './parameters-of.js';
import { scan } from './scan.js';
import { shownText } from './shown-text.js';
import { templateName } from './template-name.js';

const MOST_PARAMETERS = 4;
const LONGEST = 80;
const PROSE = 'a note without a title';
/** Parameters that tell one reference from another, in the order in which they do. */
const TELLING = ['1', '2', 'title', 'author', 'last', 'year', 'page', 'pages', 'url'];

/**
 * What a reference is, in few words, so that it can be found: its template and what tells it from others, else the page that it
 * links to, else its text where that is short. What is longer is prose of the wiki, which is not copied. Undefined for one that
 * shows nothing.
 */
export function referenceName(content: string): string | undefined {
  const marks = outermost(scan(content));
  const found = marks.find(isTemplate) ?? marks.find(isLink);
  if (found) return shortened(nameOfMark(content, found), LONGEST) || undefined;
  const shown = shownText(content).trim();
  return shown.length > LONGEST ? PROSE : shown || undefined;
}

function nameOfMark(text: string, mark: Template | Link): string {
  return mark.kind === 'template' ? nameOfTemplate(text, mark) : nameOfLink(text, mark);
}

function isTemplate(mark: Mark): mark is Template {
  return mark.kind === 'template';
}

function isLink(mark: Mark): mark is Link {
  return mark.kind === 'link';
}

function nameOfTemplate(text: string, template: Template): string {
  const parameters = parametersOf(text, template);
  const values = TELLING.flatMap((key) => shownText(parameters.get(key) ?? '').trim() || []);
  const shown = values.map((value) => value.replace(/[[\]{}]/g, ''));
  const name = templateName(text.slice(template.name.start, template.name.end));
  return [name, ...shown.slice(0, MOST_PARAMETERS)].join(', ');
}

function nameOfLink(text: string, { parts }: Link): string {
  return shownText(text.slice(parts[0]?.start, parts[0]?.end)).trim();
}
