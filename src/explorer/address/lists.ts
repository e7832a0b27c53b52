/** The items of a list in an address, each once. */
export function itemsOf(list: string | undefined): readonly string[] {
  return [...new Set((list ?? '').split(',').filter((item) => item !== ''))];
}

/** The list as an address says it; undefined for an empty one. */
export function listOf(items: Iterable<string>): string | undefined {
  const text = [...new Set(items)].join(',');
  return text === '' ? undefined : text;
}
