import { type Caption, captionLines } from './caption-lines.js';
import { captionText } from './caption-text.js';
import { copyDrawn, type StyleOf } from './copy-drawn.js';

const SVG = 'http://www.w3.org/2000/svg';
const NARROWEST = 480;
const MARGIN = 16;
const FONT = 'system-ui, sans-serif';

/**
 * Pictures of a page, one under the other, as one that needs no page: what styles say is written to each element, and what it shows,
 * of when, by whom and under which licence stands beneath. `styleOf` says how an element looks.
 */
export function standAloneSvg(
  pictures: readonly SVGSVGElement[],
  caption: Caption,
  styleOf: StyleOf,
): SVGSVGElement {
  const [first] = pictures;
  if (!first) throw new Error('There is no picture.');
  const make = maker(first.ownerDocument);
  const sizes = pictures.map(sizeOf);
  const width = Math.max(NARROWEST, ...sizes.map((size) => size.width)) + 2 * MARGIN;
  const root = make('svg', {});
  root.append(make('title', {}, caption.title), make('desc', {}, captionLines(caption).join('\n')));
  const paper = make('rect', { fill: '#fff' });
  root.append(paper);
  let top = MARGIN;
  for (const [place, picture] of pictures.entries()) {
    const size = sizes[place] ?? { width: 0, height: 0 };
    const copy = copyDrawn(picture, styleOf);
    const attributes = { x: MARGIN, y: top, ...size };
    for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, `${value}`);
    root.append(copy);
    top += size.height;
  }
  const height = writeCaption(root, caption, top + MARGIN, width, make);
  for (const [name, value] of Object.entries({ width, height })) {
    paper.setAttribute(name, `${value}`);
    root.setAttribute(name, `${value}`);
  }
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return root;
}

type Make = ReturnType<typeof maker>;

function maker(document: Document) {
  return <Name extends keyof SVGElementTagNameMap>(
    name: Name,
    attributes: Readonly<Record<string, string | number>>,
    text?: string,
  ): SVGElementTagNameMap[Name] => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    if (text !== undefined) element.textContent = text;
    return element;
  };
}

/** Writes the lines, and says where they end. */
function writeCaption(root: SVGElement, caption: Caption, top: number, width: number, make: Make): number {
  root.append(make('path', { d: `M${MARGIN} ${top}H${width - MARGIN}`, stroke: '#d5d9de' }));
  const lines = captionText(caption, width - 2 * MARGIN);
  for (const { text, y, size, weight } of lines) {
    const looks = { 'font-family': FONT, 'font-size': size, 'font-weight': weight, fill: '#1a1d21' };
    root.append(make('text', { x: MARGIN, y: top + y, ...looks }, text));
  }
  return Math.ceil(top + (lines.at(-1)?.y ?? 0) + MARGIN);
}

/** How large a picture stands on the page. */
function sizeOf(picture: SVGSVGElement): { width: number; height: number } {
  const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
  if (width && height) return { width, height };
  const box = picture.getBoundingClientRect();
  return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
}
