/** A year as EDTF, which wants at least four digits, and a `Y` before more: 298 is `0298`, -19 is `-0019`, 25053 is `Y25053`. */
export function yearText(year: number): string {
  const digits = Math.abs(year).toString().padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}
