/** What a CSV file may hold in a field; undefined leaves it empty, which is not the same as an empty text. */
export type CsvValue = string | number | boolean | undefined;

/** A line of CSV (RFC 4180). Every text is quoted, so that commas, quotes and line breaks in it are its own. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: CsvValue): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
