import { type Address, PARAMETERS } from './address.js';

/** The path and query of a page: the same page has one, readable, with what is not said left out. */
export function writeAddress({ view, embedded, id, parameters, unknown }: Address): string {
  const name = view === 'home' ? '' : view;
  const path = [embedded ? 'embed' : '', name, id.split('/').map(encode).join('/')];
  const known = PARAMETERS.flatMap((parameter): [string, string][] => {
    const value = parameters[parameter];
    return value === undefined || value === '' ? [] : [[parameter, value]];
  });
  const query = [...known, ...unknown].map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
  return `/${path.filter((part) => part !== '').join('/')}${query && `?${query}`}`;
}

/** NOTE: what may stand in a path and a query as it is, stays readable: ids have slashes, lists commas, moments colons. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
}
