/** Ids that are taken. */
export class UniqueIds {
  readonly #taken = new Set<string>();

  /** The id; with the number of the page behind it where another page has it already. */
  take(id: string, page: string): string {
    let free = id;
    while (this.#taken.has(free)) free = `${free}-${page}`;
    this.#taken.add(free);
    return free;
  }
}
