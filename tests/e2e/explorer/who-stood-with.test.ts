import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { axe } from '../../support/axe.js';
import { describeInBrowser } from '../../support/browser.js';
import { addressOf, explorerPage, hasFocus, hit, node, tabTo } from '../../support/explorer-page.js';
import { middleOfLine } from '../../support/middle-of-line.js';

const SINCE = 'from the Founding of the Alpha Quadrant Alliance';
const EMPIRE = 'sto/klingon-empire';
const REPUBLIC = 'sto/romulan-republic';

describeInBrowser('who stood with the Klingon Empire in 2410, since when, and who says so', () => {
  const explorer = explorerPage();

  it('is answered by the mouse on the page of the Empire', async () => {
    const page = await explorer.open('/');
    await page.locator('#search').click();
    await page.keyboard.type('klingon emp');
    await hit(page, 'Klingon Empire', 'sto').click();
    const heading = page.getByRole('heading', { name: 'Klingon Empire', level: 1 });
    await heading.waitFor();
    await page.getByLabel('As of').click();
    await page.keyboard.type('2410');
    await heading.click();
    const claim = allied(page, 'Romulan Republic');
    await claim.waitFor();
    expect(addressOf(page)).toBe('/entity/sto/klingon-empire?at=2410');
    expect(await claim.locator('.claim-period').textContent()).toBe(SINCE);
    await claim.locator('summary').click();
    await expectSource(claim);
  });

  it('is answered by the keyboard on the page of the Empire', async () => {
    const page = await explorer.open('/');
    await search(page, 'klingon emp', hit(page, 'Klingon Empire', 'sto'));
    await page.getByRole('heading', { name: 'Klingon Empire', level: 1 }).waitFor();
    await askAsOf(page, '2410');
    const claim = allied(page, 'United Federation of Planets');
    await claim.waitFor();
    expect(await claim.locator('.claim-period').textContent()).toBe(SINCE);
    await tabTo(page, claim.locator('summary'));
    await page.keyboard.press('Enter');
    await expectSource(claim);
  });

  it('is answered by the mouse in the network', async () => {
    const page = await explorer.open('/');
    await page.locator('#search').click();
    await page.keyboard.type('klingon emp');
    await hit(page, 'Klingon Empire', 'sto').click();
    await page.locator('article').getByRole('link', { name: 'Network' }).click();
    await node(page, EMPIRE).waitFor();
    await page.getByLabel('As of').click();
    await page.keyboard.type('2410');
    await page.getByRole('heading', { level: 1 }).click();
    await page.locator('.strip-now', { hasText: '2410' }).waitFor();
    await page.mouse.click(...(await middleOfLine(page, EMPIRE, REPUBLIC)));
    await expectPair(page);
    const claim = page.locator('.inspector .claim', { hasText: SINCE });
    await claim.locator('summary').click();
    await expectSource(claim);
    await page.getByRole('button', { name: 'Look at nothing' }).click();
    await page.locator('.inspector').waitFor({ state: 'detached' });
  });

  it('is answered by the mouse alone, from a suggestion on, without a letter typed', async () => {
    const page = await explorer.open('/');
    await page.locator('.suggestions').getByRole('link', { name: 'Alpha Quadrant Alliance' }).click();
    await page.getByRole('heading', { name: 'Alpha Quadrant Alliance', level: 1 }).waitFor();
    await page.locator('.claim').getByRole('link', { name: 'Klingon Empire', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Klingon Empire', level: 1 }).waitFor();
    await page.locator('article').getByRole('link', { name: 'Network' }).click();
    await node(page, EMPIRE).waitFor();
    await page.getByRole('button', { name: 'Choose a moment' }).click();
    await page.getByRole('menuitemradio', { name: '2410', exact: true }).click();
    await page.locator('.strip-now', { hasText: '2410' }).waitFor();
    expect(addressOf(page)).toBe('/network?e=sto/klingon-empire&at=2410');
    await page.mouse.click(...(await middleOfLine(page, EMPIRE, REPUBLIC)));
    await expectPair(page);
    const claim = page.locator('.inspector .claim', { hasText: SINCE });
    await claim.locator('summary').click();
    await expectSource(claim);
  });

  it('has moments to choose from by the keyboard too, years and events in their order', async () => {
    const page = await explorer.open('/entity/sto/klingon-empire');
    await tabTo(page, page.getByRole('button', { name: 'Choose a moment' }));
    await page.keyboard.press('Enter');
    const last = page.getByRole('menuitemradio', { name: 'Rebuilding of the Iconian Civilization' });
    await last.waitFor();
    const named = await page.getByRole('menuitemradio').allTextContents();
    expect(named.slice(0, 3)).toEqual(['At any time', '2410', 'Eradication of the Krenim Imperium']);
    expect(named.indexOf('Attack on New Romulus')).toBeLessThan(named.indexOf('Iconian Ceasefire'));
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('2410');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'At 2410' }).waitFor();
    expect(addressOf(page)).toBe('/entity/sto/klingon-empire?at=2410');
    expect(await hasFocus(page.getByRole('button', { name: 'Choose a moment' }))).toBe(true);
    await page.keyboard.press('Enter');
    expect(
      await page.getByRole('menuitemradio', { name: '2410', exact: true }).getAttribute('aria-checked'),
    ).toBe('true');
    await page.keyboard.press('Escape');
  });

  it('is answered by the keyboard in the network', async () => {
    const page = await explorer.open('/');
    await search(page, 'klingon emp', hit(page, 'Klingon Empire', 'sto'));
    const way = page.locator('article').getByRole('link', { name: 'Network' });
    await tabTo(page, way);
    await page.keyboard.press('Enter');
    await node(page, EMPIRE).waitFor();
    await askAsOf(page, '2410');
    await page.locator('.strip-now', { hasText: '2410' }).waitFor();
    await tabTo(page, node(page, EMPIRE));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.inspector .row', { hasText: 'Romulan Republic' }));
    await page.keyboard.press('Enter');
    await expectPair(page);
    const claim = page.locator('.inspector .claim', { hasText: SINCE });
    await tabTo(page, claim.locator('summary'));
    await page.keyboard.press('Enter');
    await expectSource(claim);
  });
});

/** What the page says of the moment, and not of ever: the alliance with somebody, of those of the war against the Iconians. */
function allied(page: Page, name: string): Locator {
  return page
    .locator('.claims-section', { has: page.getByRole('heading', { name: 'At 2410' }) })
    .locator('section', { has: page.getByRole('heading', { name: /^allied with/ }) })
    .locator('.claim', { hasText: name })
    .filter({ hasText: SINCE });
}

async function search(page: Page, text: string, wanted: Locator): Promise<void> {
  await page.locator('.suggestions a').first().waitFor();
  await page.keyboard.press('/');
  expect(await hasFocus(page.locator('#search'))).toBe(true);
  await page.keyboard.type(text);
  await wanted.waitFor();
  for (const option of await page.getByRole('option').all()) {
    await page.keyboard.press('ArrowDown');
    if ((await wanted.getAttribute('data-focused')) !== null) break;
    await option.waitFor();
  }
  await page.keyboard.press('Enter');
}

async function askAsOf(page: Page, moment: string): Promise<void> {
  await tabTo(page, page.getByLabel('As of'), 'Shift+Tab');
  await page.keyboard.type(moment);
  await page.keyboard.press('Enter');
}

async function expectPair(page: Page): Promise<void> {
  await page
    .locator('.inspector')
    .getByRole('heading', { name: /^(Klingon Empire and Romulan Republic|Romulan .* Empire)$/ })
    .waitFor();
  await page.locator('.inspector', { hasText: '2 at this moment, 2 ever' }).waitFor();
  expect(await page.locator('.inspector .claim', { hasText: SINCE }).textContent()).toContain('may hold');
}

async function expectSource(claim: Locator): Promise<void> {
  const source = claim.locator('.citations li');
  await source.first().waitFor();
  expect(await source.allTextContents()).toEqual([
    expect.stringMatching(/^Iconian Resistance, Formation 3 \(Memory Beta, non-canon Star Trek Wiki/),
  ]);
}
