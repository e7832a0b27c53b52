import { standIns } from './stand-ins.js';

const LONGEST = 120;
/** What Mermaid, or the HTML that it makes, would take for more than a text: each by its number. */
const SPECIAL = /["#&<>%`\\;{}[\]()|*_~$@=]/g;

/** A text in a quoted label, on one line, shortened where nobody could read it. */
export function mermaidText(text: string): string {
  const line = standIns(text).replace(/\s+/g, ' ').trim();
  const signs = [...line];
  const short = signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : line;
  return `"${short.replace(SPECIAL, (sign) => `#${sign.charCodeAt(0)};`)}"`;
}
