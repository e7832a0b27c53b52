import { drawnAttributes, isPainted, type Style } from './drawn-attributes.js';

export type StyleOf = (element: Element) => Style;

/** What the page does with an element, which a picture does not. */
const OF_PAGE = /^(class|style|role|tabindex|focusable|data-.*|aria-.*|on.*)$/;
const SHAPES = ['rect', 'path', 'circle', 'ellipse', 'line', 'polygon', 'polyline'];
const UNSEEN = ['title', 'desc', 'defs'];

/**
 * A drawing as it looks, without the styles that make it look so: they stand in attributes of its elements. What is not seen is left
 * out: what is not displayed, marked `data-leave-out`, or only there to be pointed at.
 */
export function copyDrawn(drawing: SVGSVGElement, styleOf: StyleOf): SVGSVGElement {
  return copy(drawing, styleOf, undefined) as SVGSVGElement;
}

function copy(element: Element, styleOf: StyleOf, around: Element | undefined): Element {
  const made = element.cloneNode(false) as Element;
  for (const name of made.getAttributeNames()) if (OF_PAGE.test(name)) made.removeAttribute(name);
  if (!UNSEEN.includes(element.localName)) {
    for (const [name, value] of drawnAttributes(styleOf(element), around && styleOf(around)))
      if (value === undefined) made.removeAttribute(name);
      else made.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) made.append(child.cloneNode());
    else if (isElement(child) && isSeen(child, styleOf)) made.append(copy(child, styleOf, element));
  }
  return made;
}

function isSeen(element: Element, styleOf: StyleOf): boolean {
  const { localName } = element;
  if (element.hasAttribute('data-leave-out') || localName === 'foreignObject') return false;
  if (UNSEEN.includes(localName)) return true;
  const style = styleOf(element);
  if (style.getPropertyValue('display') === 'none') return false;
  return !SHAPES.includes(localName) || isPainted(style);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
