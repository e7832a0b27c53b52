import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import { explorerPage, node } from '../../support/explorer-page.js';
import { EXPLORER_VIEWS } from '../../support/explorer-views.js';

const PHONES = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
];
/** Text, because it runs in the page: what can be pressed and is smaller than a finger needs, links within words left out. */
const TOO_SMALL = `[...document.querySelectorAll('button, select, input, summary, .views a')]
  .map((element) => [element, element.getBoundingClientRect()])
  .filter(([element, { width, height }]) => width > 1 && height > 1 && Math.min(width, height) < 24)
  .filter(([element]) => !element.closest('label'))
  .map(([element]) => element.outerHTML)`;
const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describeInBrowser.each(PHONES)('on a phone of $width by $height', (phone) => {
  const explorer = explorerPage();
  const open = (path: string): Promise<Page> =>
    explorer.open(path, (page) => page.setViewportSize({ ...phone }));

  it('the picture of a network has more than half of the screen, all of it in sight', async () => {
    const page = await open('/network?e=sto/klingon-empire&at=2410');
    await node(page, 'sto/klingon-empire').waitFor();
    const picture = await page.locator('.network-picture').boundingBox();
    expect(picture?.height).toBeGreaterThanOrEqual(0.55 * phone.height);
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(phone.height);
  });

  it('the network stands upright, higher than it is wide', async () => {
    const page = await open('/network?e=sto/klingon-empire&at=2410');
    await node(page, 'sto/klingon-empire').waitFor();
    const boxes = await Promise.all(
      (await page.locator('.node-outline').all()).map((outline) => outline.boundingBox()),
    );
    const extent = (side: 'x' | 'y'): number => {
      const places = boxes.map((box) => box?.[side] ?? 0);
      return Math.max(...places) - Math.min(...places);
    };
    expect(extent('y')).toBeGreaterThan(extent('x'));
  });

  it('what can be done with the network is behind a button', async () => {
    const page = await open('/network?e=sto/klingon-empire&at=2410');
    const table = page.getByRole('button', { name: 'As a table' });
    const tools = page.getByRole('button', { name: 'Tools' });
    await tools.waitFor();
    expect(await table.count()).toBe(0);
    await tools.click();
    await table.click();
    await page.getByRole('table').first().waitFor();
  });

  it.each(EXPLORER_VIEWS)(
    '$name: nothing is too wide, nor too small to be pressed',
    async ({ path, shows }) => {
      const page = await open(path);
      for (const selector of shows) await page.locator(selector).first().waitFor({ state: 'attached' });
      expect(await page.evaluate(TOO_WIDE)).toBe(0);
      expect(await page.evaluate(TOO_SMALL)).toEqual([]);
    },
  );
});
