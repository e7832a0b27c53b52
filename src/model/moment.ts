import edtf from 'edtf';

const EVENT = 'event:';

/** The id in `event:<id>`; undefined for a date. */
export function eventOf(moment: string): string | undefined {
  return moment.startsWith(EVENT) ? moment.slice(EVENT.length) : undefined;
}

/** Whether the text is an EDTF date or interval (ISO 8601-2). `..` alone, an open end, is none. */
export function isDate(text: string): boolean {
  // NOTE: the package reads a bare three-digit year as a decade, also with a sign of doubt behind it: `298?` would become the
  // 2980s. More than four bare digits it takes for milliseconds since 1970: `25053` needs its `Y`, `24010131` its hyphens.
  if (/^(-?\d{1,3}[?~%]?|\d{5,})$/.test(text)) return false;
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
