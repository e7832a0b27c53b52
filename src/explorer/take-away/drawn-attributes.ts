/** How an element looks, by the names of CSS. */
export interface Style {
  getPropertyValue(name: string): string;
}

/** What an element has from the one that it stands in, unless it says otherwise. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'paint-order',
  'text-anchor',
  'visibility',
];

/** What it has for itself, and what that is where nothing is said. */
const OWN: readonly (readonly [property: string, attribute: string, initial: string])[] = [
  ['opacity', 'opacity', '1'],
  ['text-decoration-line', 'text-decoration', 'none'],
  ['dominant-baseline', 'dominant-baseline', 'auto'],
];

const UNPAINTED = /^(none|transparent|rgba\(0, 0, 0, 0\)|)$/;

/**
 * The attributes by which an element of a drawing looks as it does without any style; undefined for those that it is to do without,
 * as it has the same from the one around it.
 */
export function drawnAttributes(
  style: Style,
  around: Style | undefined,
): [name: string, value: string | undefined][] {
  const inherited = INHERITED.map((name): [string, string | undefined] => {
    const value = plain(style.getPropertyValue(name));
    const isSame = value === '' || value === plain(around?.getPropertyValue(name) ?? '');
    return [name, isSame ? undefined : value];
  });
  const own = OWN.map(([property, attribute, initial]): [string, string | undefined] => {
    const value = plain(style.getPropertyValue(property));
    return [attribute, value === '' || value === initial ? undefined : value];
  });
  return [...inherited, ...own];
}

/** Whether a shape is seen: one without colour is only there to be pointed at. */
export function isPainted(style: Style): boolean {
  return ['fill', 'stroke'].some((name) => !UNPAINTED.test(style.getPropertyValue(name)));
}

/** NOTE: browsers write `url("#id")`, at times with the address of the page, which readers of SVG do not find in an attribute. */
function plain(value: string): string {
  return value.replace(/url\(["']?[^"')#]*(#[^"')]+)["']?\)/, 'url($1)');
}
