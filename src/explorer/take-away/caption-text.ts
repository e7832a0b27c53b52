import { type Caption, captionLines } from './caption-lines.js';
import { wrapWords } from './wrap-words.js';

/** A line of text where it stands. */
export interface TextLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** How wide a letter is on average, as a part of the size of the font: a little more, as nothing may run over the edge. */
const TITLE = { size: 16, height: 22, weight: 700, letter: 0.58 };
const TEXT = { size: 12, height: 17, weight: 400, letter: 0.53 };

/** The title and the lines of a caption, one under the other, none wider than there is room. */
export function captionText(caption: Caption, room: number): TextLine[] {
  let y = 0;
  const write = (line: string, { size, height, weight, letter }: typeof TITLE): TextLine[] =>
    wrapWords(line, Math.floor(room / (size * letter))).map((text) => {
      y += height;
      return { text, y, size, weight };
    });
  return [...write(caption.title, TITLE), ...captionLines(caption).flatMap((line) => write(line, TEXT))];
}
