import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe } from '../../support/axe.js';
import { describeInBrowser } from '../../support/browser.js';
import { explorerPage } from '../../support/explorer-page.js';
import { EXPLORER_STATES, EXPLORER_VIEWS } from '../../support/explorer-views.js';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };
/** The rules that a page may keep in one size and colour and break in another. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
/** Two tell for all: the frame is the same, and what is within was looked at by itself. */
const EMBEDDED = EXPLORER_VIEWS.filter(({ name }) => ['network', 'conflict'].includes(name));
/** How much wider the page is than the window. */
const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describeInBrowser('accessibility', () => {
  const explorer = explorerPage();

  it.each([...EXPLORER_VIEWS, ...EXPLORER_STATES])(
    '$name: axe finds nothing, light, dark or narrow',
    async ({ path, shows }) => {
      const page = await explorer.open(path);
      for (const selector of shows) await page.locator(selector).first().waitFor();
      await expectAccessible(page);
    },
  );

  it.each(EMBEDDED)('$name, embedded: axe finds nothing', async ({ path, shows }) => {
    const page = await explorer.open(`/embed${path}`);
    for (const selector of shows) await page.locator(selector).first().waitFor();
    await expectAccessible(page);
  });

  it('the list of keys, what one takes away and what a search offers: axe finds nothing', async () => {
    const page = await explorer.open('/timeline?e=mirror/worf');
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'jsonl', exact: true }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('heading', { name: 'Keys' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('#search').fill('klingon');
    await page.getByRole('option').first().waitFor();
    await expectAccessible(page);
  });
});

/** All of it in light, wide; then in dark on a phone what that changes, where nothing is to be reached by scrolling sideways. */
async function expectAccessible(page: Page): Promise<void> {
  const wide = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(NARROW);
  const narrow = await axe(page, OF_LOOKS);
  const tooWide = await page.evaluate(TOO_WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
  expect({ wide, narrow, tooWide }).toEqual({ wide: [], narrow: [], tooWide: 0 });
}
