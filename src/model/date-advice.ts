import { eraAdvice } from './era-advice.js';
import type { Eras } from './eras.js';
import { parseDate } from './parse-date.js';
import { toEdtf } from './to-edtf.js';

/** Of a text that is no date, what may be wrong with it, as a sentence with a space before it; nothing where nobody knows. */
export function dateAdvice(text: string, eras: Eras): string {
  const reversed = text.split('/').reverse().join('/');
  const isReversed = reversed !== text && parseDate(toEdtf(reversed, eras)) !== undefined;
  return isReversed ? ' It ends before it begins: exchange its ends.' : eraAdvice(text, eras);
}
