const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\ufffd';
/** What no text of XML 1.0 may hold, and no viewer shows: control characters but tab and line breaks, halves of pairs, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * The text with signs that stand for the characters which a format cannot hold: a control character becomes its picture (U+0001 is
 * "␁"), half of a pair the sign for what is lost (U+FFFD). Everything else stays: tabs, line breaks, any script, emoji.
 */
export function standIns(text: string): string {
  return text.replace(UNPRINTABLE, (found) => {
    const code = found.charCodeAt(0);
    if (code === DELETE) return PICTURE_OF_DELETE;
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : REPLACEMENT;
  });
}
