/** A list of JSON, an item a line, whatever its length. */
export async function* jsonList<Item>(
  items: AsyncIterable<Item>,
  toValue: (item: Item) => unknown,
): AsyncIterable<string> {
  let before = '[\n';
  for await (const item of items) {
    yield `${before}${JSON.stringify(toValue(item))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
