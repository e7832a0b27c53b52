import type { Caption } from './caption-lines.js';
import { standAloneSvg } from './stand-alone-svg.js';

export interface TakenPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture on screen, which is the element with this id or all drawings in it, in light colours whatever the page has; undefined
 * where there is none.
 */
export function takePicture(id: string, caption: Caption): TakenPicture | undefined {
  const found = document.getElementById(id);
  const drawings =
    found instanceof SVGSVGElement
      ? [found]
      : [...(found?.querySelectorAll<SVGSVGElement>(':scope > svg') ?? [])];
  if (drawings.length === 0) return undefined;
  const made = inLight(() => standAloneSvg(drawings, caption, (element) => getComputedStyle(element)));
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(made)}\n`;
  const [width, height] = ['width', 'height'].map((name) => Number(made.getAttribute(name)));
  return { svg, width: width ?? 0, height: height ?? 0 };
}

/** NOTE: nothing is painted before this is over, so nobody sees the page in light colours. */
function inLight<Made>(make: () => Made): Made {
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = 'light';
  try {
    return make();
  } finally {
    style.colorScheme = before;
  }
}
