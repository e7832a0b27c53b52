import type { Page } from 'playwright-core';

/** Text, because it runs in the page: where a line of the network can be pointed at, and nothing lies over it. */
const FIND = `([one, other]) => {
  const places = [one, other].map((id) => {
    const { left, top, width, height } = document
      .querySelector('.network-picture [data-id="' + id + '"] .node-reach')
      .getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  const { left, top } = document.querySelector('.network-picture').getBoundingClientRect();
  const isNear = (x, y, place) => Math.hypot(x + left - place[0], y + top - place[1]) < 30;
  for (let part = 0.25; part < 0.8; part += 0.02) {
    const [x, y] = [0, 1].map((axis) => places[0][axis] + part * (places[1][axis] - places[0][axis]));
    const path = document.elementFromPoint(x, y)?.closest('.pair')?.querySelector('.pair-reach');
    const ends = path?.getAttribute('d').match(/-?[\\d.]+/g).map(Number);
    if (!ends) continue;
    const [x1, y1, x2, y2] = ends;
    if (isNear(x1, y1, places[0]) && isNear(x2, y2, places[1])) return [x, y];
    if (isNear(x2, y2, places[0]) && isNear(x1, y1, places[1])) return [x, y];
  }
}`;

/** Where the mouse meets the line between two entities of the network. */
export async function middleOfLine(page: Page, one: string, other: string): Promise<[number, number]> {
  const found = await page.evaluate<[number, number] | undefined>(
    `(${FIND})(${JSON.stringify([one, other])})`,
  );
  if (!found) throw new Error(`There is no line to be seen between ${one} and ${other}.`);
  return found;
}
