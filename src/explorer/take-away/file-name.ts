const LONGEST = 80;

/** A name for a file of what is on screen: what it is, of which release. */
export function fileName(title: string, release: string | undefined, extension: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  const name = ['allegiance', words, release?.slice(0, 12)].filter(Boolean).join('-');
  return `${name}.${extension}`;
}
