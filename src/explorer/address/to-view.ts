import type { Address, Parameter, Parameters, View } from './address.js';

/** What a page keeps of the one before it: when, where and how one looks. */
const KEPT: readonly Parameter[] = ['at', 'certain', 'c', 'theme', 'release'];

/** The address of another page that is seen as of the same moment. */
export function toView(
  { embedded, parameters, unknown }: Address,
  view: View,
  { id = '', ...asked }: Parameters & { readonly id?: string } = {},
): Address {
  const kept = Object.fromEntries(
    KEPT.flatMap((name) => (parameters[name] ? [[name, parameters[name]]] : [])),
  );
  return { view, embedded, id, parameters: { ...kept, ...asked }, unknown };
}
