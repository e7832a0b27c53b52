import { type Address, PARAMETERS, type Parameter, VIEWS, type View } from './address.js';

const EMBED = '/embed';

/** The page that a path and a query name; undefined where there is none such. */
export function readAddress(path: string, query: string): Address | undefined {
  const embedded = path === EMBED || path.startsWith(`${EMBED}/`);
  const [first = '', ...rest] = (embedded ? path.slice(EMBED.length) : path).split('/').slice(1);
  const view = viewOf(first);
  if (!view) return undefined;
  const parameters: Partial<Record<Parameter, string>> = {};
  const unknown: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (!isParameter(name)) unknown.push([name, value]);
    else if (value !== '') parameters[name] = value;
  }
  return { view, embedded, id: rest.map(decode).join('/'), parameters, unknown };
}

function viewOf(name: string): View | undefined {
  if (name === '') return 'home';
  return VIEWS.find((view) => view === name && view !== 'home');
}

function isParameter(name: string): name is Parameter {
  return PARAMETERS.some((known) => known === name);
}

/** NOTE: a path that somebody typed may have a lone %. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
