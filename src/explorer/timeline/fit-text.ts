/** How wide a letter is on average, as a part of the size of the font: a little more, as a text that is too long is cut off. */
const LETTER = 0.54;

/** A text as far as there is room for it in a picture, which does not cut it by itself. */
export function fitText(text: string, room: number, fontSize: number): string {
  const most = Math.floor(room / (fontSize * LETTER));
  return text.length <= most ? text : `${text.slice(0, Math.max(most - 1, 1)).trimEnd()}…`;
}
