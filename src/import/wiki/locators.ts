import { slug } from '../../model/slug.js';

/**
 * The places on one page, each spelled one way: a citation is known by the slug of its place, and fields that differ in a dash
 * alone would be one place with two spellings, which the loader refuses.
 */
export class Locators {
  readonly #spellings = new Map<string, string>();

  /** `Infobox house, lord 2`; the item is left out where there is one alone. */
  at(template: string, field: string, item?: number): string {
    const place = [`${template}, ${field}`, ...(item === undefined ? [] : [item])].join(' ');
    const key = slug(place);
    const spelling = this.#spellings.get(key) ?? place;
    this.#spellings.set(key, spelling);
    return spelling;
  }
}
