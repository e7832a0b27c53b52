import { aboutTitle } from './about-lines.js';
import type { Exported } from './exported.js';

/** What an export says of itself, alone: for formats that have no room for it. */
export async function* aboutJson({ about }: Exported): AsyncIterable<string> {
  yield `${JSON.stringify({ title: aboutTitle(about), ...about }, undefined, 2)}\n`;
}
