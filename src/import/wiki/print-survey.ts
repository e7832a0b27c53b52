import { tallyLines } from './print-report.js';
import type { WikiSurvey } from './survey-wiki.js';

const MOST_TEMPLATES = 25;
const MOST_FIELDS = 40;

/** A survey as text to read: the templates by how often they are used, each with its fields and some of their values. */
export function printSurvey({ pages, redirects, templates, fields, unclosed, inline }: WikiSurvey): string {
  const lines = [`${pages} pages, ${redirects} of them redirects.`, ''];
  lines.push(`Templates with fields: ${templates.total}`, ...tallyLines(templates, MOST_TEMPLATES));
  for (const { name, count } of templates.entries.slice(0, MOST_TEMPLATES)) {
    const tally = fields.get(name);
    if (tally) lines.push('', `${name} (${count})`, ...tallyLines(tally, MOST_FIELDS));
  }
  if (unclosed.total > 0)
    lines.push(
      '',
      `Templates whose braces are not closed, so that nothing of them is read: ${unclosed.total}`,
      ...tallyLines(unclosed, MOST_TEMPLATES),
    );
  if (inline.total > 0)
    lines.push('', `Templates in values: ${inline.total}`, ...tallyLines(inline, MOST_TEMPLATES));
  return `${lines.join('\n')}\n`;
}
