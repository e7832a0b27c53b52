import { type Address, PARAMETERS, type Parameter, VIEWS, type View } from './address.js';

const EMBED = '/embed';

/** The page that a path and a query name; undefined where there is none such. */
export function readAddress(path: string, query: string): Address | undefined {
  const embedded = path === EMBED || path.startsWith(`${EMBED}/`);
  const [first = '', ...rest] = (embedded ? path.slice(EMBED.length) : path).split('/').slice(1);
  const view = viewOf(first);
  // Nothing of where one begins is to be embedded; the server has no such page either.
  if (!view || (embedded && view === 'home')) return undefined;
  const parameters: Partial<Record<Parameter, string>> = {};
  const unknown: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (!isParameter(name)) unknown.push([name, value]);
    else if (value !== '') parameters[name] = value;
  }
  const id = rest.map(decode);
  if (id.includes(undefined)) return undefined;
  return { view, embedded, id: id.join('/'), parameters, unknown };
}

function viewOf(name: string): View | undefined {
  if (name === '') return 'home';
  return VIEWS.find((view) => view === name && view !== 'home');
}

function isParameter(name: string): name is Parameter {
  return PARAMETERS.some((known) => known === name);
}

/** NOTE: a path that somebody typed may have a lone %, which the server refuses too. */
function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
