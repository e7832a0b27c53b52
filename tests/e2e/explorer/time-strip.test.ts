import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import { eventually } from '../../support/eventually.js';
import { addressOf, explorerPage, node } from '../../support/explorer-page.js';

const ALLIANCE = 'mirror/klingon-cardassian-alliance';
/** Text, because it runs in the page. */
const PLACES = `Object.fromEntries([...document.querySelectorAll('.network-picture .node')].map((one) =>
  [one.querySelector('[data-id]').dataset.id, one.getAttribute('transform')]))`;

describeInBrowser('the strip of time', () => {
  const explorer = explorerPage();

  it('steps from change to change without asking the server and without moving anybody', async () => {
    const page = await explorer.open(`/network?e=${ALLIANCE}&sel=${ALLIANCE},mirror/worf`);
    await page.locator('.inspector .claim').first().waitFor();
    const slider = page.getByRole('slider', { name: 'Moment' });
    await slider.waitFor();
    await node(page, ALLIANCE).waitFor();
    const before = await page.evaluate(PLACES);
    const asked: string[] = [];
    page.on(
      'request',
      (request) => request.url().endsWith('/graphql') && asked.push(String(request.postData())),
    );

    const shown: string[] = [];
    for (const place of ['0', '1', '2']) {
      await page.getByRole('button', { name: 'To the next change' }).click();
      await eventually('it is the next', async () => (await slider.inputValue()) === place);
      shown.push(await momentOf(page));
    }
    expect(new Set(shown).size).toBe(3);
    expect(asked).toEqual([]);
    expect(await page.evaluate(PLACES)).toEqual(before);
  });

  it('plays through the changes, and stops where one says so', async () => {
    const page = await explorer.open(`/network?e=${ALLIANCE}`);
    await node(page, ALLIANCE).waitFor();
    await page.getByRole('button', { name: 'Play' }).click();
    await page.locator('.strip-now', { hasText: 'Formation of the Alliance' }).waitFor();
    await page.locator('.strip-now', { hasNotText: 'Formation of the Alliance' }).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(addressOf(page)).toMatch(/&at=event:mirror\//);
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });

  it('compares two moments: what is new, what is no more, and in words how many', async () => {
    const page = await explorer.open(`/network?e=${ALLIANCE}&at=event:mirror/formation-of-the-alliance`);
    await node(page, ALLIANCE).waitFor();
    await page.getByRole('button', { name: 'Compare with another moment' }).click();
    await page.getByRole('slider', { name: 'Moment' }).fill('5');
    await page.locator('.pair.added').first().waitFor();
    await page
      .getByText(/Compared with Formation of the Alliance: \d+ added \(\+\), \d+ ended \(−\)\./)
      .waitFor();
    expect(addressOf(page)).toContain('&with=event:mirror/formation-of-the-alliance');
    await page.getByRole('button', { name: 'Compared with Formation of the Alliance: end' }).click();
    await page.locator('.pair.added').first().waitFor({ state: 'detached' });
  });

  it('says of what is no moment that it is none, and shows what there is at any time', async () => {
    const page = await explorer.open(`/network?e=${ALLIANCE}&at=event:mirror/formation-of-nothing`);
    await page.getByRole('alert').getByText('formation-of-nothing').waitFor();
    await page.getByText('Shown at any time instead.').waitFor();
    await page.getByRole('status').getByText('at any time').first().waitFor();
    expect(await page.locator('.strip-now strong').textContent()).toBe('At any time');
  });
});

async function momentOf(page: Page): Promise<string> {
  return String(await page.locator('.strip-now strong').textContent());
}
