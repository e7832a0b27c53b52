import { aboutLines, sourceLine } from './about-lines.js';
import type { About } from './exported.js';
import { standIns } from './stand-ins.js';

/** Of the characters that Mermaid takes; the rest is for the chart. */
export const MOST_ABOUT = 2_000;
const MOST_SOURCES = 10;
const LONGEST_LINE = 1_000;
const WHERE = '/export/about';
/** For the line that says how many sources are not named. */
const RESERVED = 100;

/** What a chart says of itself, as comments at its top. What does not fit is not begun, but counted, with where it stands. */
export function mermaidAbout(about: About): string {
  const asked = Object.keys(about.filters).length > 0 ? ' with the same parameters' : '';
  let said = aboutLines({ ...about, sources: [] })
    .map(shortComment)
    .join('');
  let named = 0;
  for (const source of about.sources.slice(0, MOST_SOURCES)) {
    const line = comment(sourceLine(source));
    if (said.length + line.length > MOST_ABOUT - RESERVED) break;
    said += line;
    named++;
  }
  const left = about.sources.length - named;
  if (left === 0) return said;
  return `${said}${comment(`And ${left} more ${left === 1 ? 'source' : 'sources'}: ${WHERE}${asked}`)}`;
}

function comment(line: string): string {
  return `%% ${standIns(line).replace(/\s+/g, ' ').replaceAll('%%', '% %').replaceAll('{', '(').replaceAll('}', ')')}\n`;
}

/** One that would leave no room for another says that it is cut. */
function shortComment(line: string): string {
  const whole = comment(line);
  if (whole.length <= LONGEST_LINE) return whole;
  const start = whole.slice(0, LONGEST_LINE).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}… (all of it: ${WHERE})\n`;
}
