const FONT = '12px system-ui, sans-serif';
/** The letters' outlines and the paper about them. */
const EDGE = 4;

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** How many pixels a name takes, in the letters of the picture. */
export function textWidth(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (context) context.font = FONT;
  const width = Math.ceil(context?.measureText(text).width ?? 0) + EDGE;
  known.set(text, width);
  return width;
}
