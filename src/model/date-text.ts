/**
 * A date as written by a human, as EDTF text. YAML hands an unquoted year over as a number (`0298` becomes 298), and EDTF
 * wants at least four digits of a year, more than four with a `Y`: 298 is `0298`, -19 is `-0019`, 25053 is `Y25053`.
 */
export function dateText(written: string | number): string {
  if (typeof written === 'string') return written.trim();
  const digits = Math.abs(written).toString().padStart(4, '0');
  const sign = written < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}
