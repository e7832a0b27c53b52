import type { Eras } from './eras.js';
import { toEdtf } from './to-edtf.js';
import { yearText } from './year-text.js';

/**
 * A date as written by a human, as EDTF text: `19 BBY` by its era. YAML hands an unquoted year over as a number, `0298` as 298.
 * What is no date stays as it is, for a rule to refuse.
 */
export function dateText(written: string | number, eras: Eras): string {
  return typeof written === 'string' ? toEdtf(written.trim(), eras) : yearText(written);
}
