const DIACRITICS = /\p{M}/gu;
const APOSTROPHES = /['’‘`ʻʼ]/g;

/** The name in kebab-case without diacritics or apostrophes: "Qo'noS" is `qonos`. Of a name without a letter or digit, an empty string. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
