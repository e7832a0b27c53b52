import type { Address } from '../address/address.js';
import { writeAddress } from '../address/write-address.js';

const DIGITS = 12;

/** The whole address of a view, with the release that it was seen in: who opens it later is told if the facts have changed. */
export function linkToView(origin: string, address: Address, digest: string | undefined): string {
  const release = digest === undefined ? {} : { release: digest.slice(0, DIGITS) };
  return origin + writeAddress({ ...address, parameters: { ...address.parameters, ...release } });
}
