import type { Located } from './data-set.js';
import type { FieldPath, Origin } from './source-file.js';

/** NOTE: a release may have millions of records: what only messages need of each is made when one asks for it. */
class LocatedRecord<T extends object> implements Located<T> {
  readonly value: T;
  readonly source: Origin;
  readonly #what: string;
  readonly #list: string | undefined;
  readonly #index: number | undefined;

  constructor(value: T, source: Origin, what: string, list?: string, index?: number) {
    this.value = value;
    this.source = source;
    this.#what = what;
    this.#list = list;
    this.#index = index;
  }

  get path(): FieldPath {
    if (this.#list === undefined) return [];
    return this.#index === undefined ? [this.#list] : [this.#list, this.#index];
  }

  get name(): string {
    const { id, name = '' } = this.value as { readonly id?: string; readonly name?: string };
    return `${this.#what} "${id ?? name}"`;
  }
}

/** What is part of a record, and is called by it. */
class LocatedPart<T> implements Located<T> {
  readonly value: T;
  readonly #owner: Located<unknown>;
  readonly #list: string;
  readonly #index: number;

  constructor(value: T, owner: Located<unknown>, list: string, index: number) {
    this.value = value;
    this.#owner = owner;
    this.#list = list;
    this.#index = index;
  }

  get source(): Origin {
    return this.#owner.source;
  }

  get path(): FieldPath {
    return [...this.#owner.path, this.#list, this.#index];
  }

  get name(): string {
    return this.#owner.name;
  }
}

/** A record of a file: of a list of it, by its place there; under a name; or the whole file. */
export function locate<T extends object>(
  value: T,
  source: Origin,
  what: string,
  list?: string,
  index?: number,
): Located<T> {
  return new LocatedRecord(value, source, what, list, index);
}

/** An item of a list that a record has. */
export function locatePart<T>(value: T, owner: Located<unknown>, list: string, index: number): Located<T> {
  return new LocatedPart(value, owner, list, index);
}
