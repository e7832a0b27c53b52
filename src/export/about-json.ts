import { aboutTitle, DEPRECATED_LEFT_OUT } from './about-lines.js';
import type { Exported } from './exported.js';

/** What an export says of itself, alone: for formats that have no room for it. */
export async function* aboutJson({ about }: Exported): AsyncIterable<string> {
  const isPart = Object.keys(about.filters).length > 0;
  const note = isPart && { note: DEPRECATED_LEFT_OUT };
  yield `${JSON.stringify({ title: aboutTitle(about), ...note, ...about }, undefined, 2)}\n`;
}
