import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import { eventually } from '../../support/eventually.js';
import { addressOf, explorerPage, focused, hasFocus, hit, node, tabTo } from '../../support/explorer-page.js';

const ALLIANCE = 'mirror/klingon-cardassian-alliance';

describeInBrowser('the keyboard alone', () => {
  const explorer = explorerPage();

  it('leads through a whole investigation', async () => {
    const page = await explorer.open('/');
    await page.locator('.suggestions a').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('klingon-cardassian');
    await hit(page, 'Klingon-Cardassian Alliance', 'mirror').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Klingon-Cardassian Alliance', level: 1 }).waitFor();

    await leaveField(page);
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await tabTo(page, node(page, ALLIANCE));
    await page.keyboard.press('ArrowLeft');
    const neighbour = page.locator('.node-button:focus');
    const id = String(await neighbour.getAttribute('data-id'));
    expect(id).not.toBe(ALLIANCE);

    const before = await page.locator('.node').count();
    await page.keyboard.press('e');
    await eventually('it is expanded', async () => (await page.locator('.node').count()) > before);
    expect(addressOf(page)).toBe(`/network?e=${ALLIANCE}&x=${id}`);
    expect(await hasFocus(node(page, id))).toBe(true);
    await page.keyboard.press('Control+z');
    await eventually('it is undone', async () => (await page.locator('.node').count()) === before);
    expect(addressOf(page)).toBe(`/network?e=${ALLIANCE}`);

    const moment = page.locator('.strip-now strong');
    await page.keyboard.press(']');
    await moment.getByText('Formation of the Alliance').waitFor();
    await page.keyboard.press(']');
    await moment.getByText('Formation of the Alliance').waitFor({ state: 'detached' });
    const second = await moment.textContent();
    await page.keyboard.press(']');
    await moment.getByText(String(second)).waitFor({ state: 'detached' });
    await page.keyboard.press('[');
    await moment.getByText(String(second)).waitFor();
    expect(addressOf(page)).toMatch(/&at=event:mirror\//);

    await page.keyboard.press('Shift+Tab');
    await tabTo(page, page.locator('.node-button[tabindex="0"]'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.inspector .row').first());
    await page.keyboard.press('Enter');
    const citations = page.locator('.inspector .claim summary').first();
    await tabTo(page, citations);
    await page.keyboard.press('Enter');
    await page
      .locator('.inspector cite:visible', { hasText: 'Klingon-Cardassian Alliance' })
      .first()
      .waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await tabTo(page, page.getByRole('combobox', { name: 'To' }));
    await page.keyboard.type('dukat');
    await hit(page, 'Dukat', 'mirror').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /paths? at this moment/ }).waitFor();
    const hop = page.locator('.hop').first();
    await tabTo(page, hop);
    await page.keyboard.press('Enter');
    await page.locator('.hop-claims .claim').first().waitFor();
    expect(await hop.getAttribute('aria-expanded')).toBe('true');

    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await tabTo(page, page.getByRole('button', { name: 'Take away' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('dialog').getByRole('link', { name: 'graphml' }));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(await readFile(await (await download).path(), 'utf8')).toContain('<graphml');
  });

  it('opens the list of keys, and gives the focus back', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire');
    await tabTo(page, node(page, 'sto/klingon-empire'));
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually('the focus is back', () => hasFocus(node(page, 'sto/klingon-empire')));
  });

  it('can have its single keys turned off, and on again', async () => {
    const page = await explorer.open('/conflict/sto/iconian-war');
    const keys = page.getByRole('button', { name: 'Keys' });
    const turn = async (): Promise<void> => {
      await tabTo(page, keys);
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('switch', { name: 'Single keys' }));
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await turn();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(await hasFocus(page.locator('#search'))).toBe(false);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await turn();
    await page.keyboard.press('/');
    expect(await hasFocus(page.locator('#search'))).toBe(true);
  });

  it('steps and plays nothing in a network whose single keys are turned off', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire', async (opened) => {
      await opened.addInitScript(`localStorage.setItem('allegiance: no single keys', 'yes')`);
    });
    await tabTo(page, node(page, 'sto/klingon-empire'));
    await page.locator('.strip').waitFor();
    for (const key of [']', '[', 'p']) await page.keyboard.press(key);
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(addressOf(page)).toBe('/network?e=sto/klingon-empire');
    expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
    await page.evaluate('localStorage.clear()');
  });

  it('walks the bars of the timeline in order of time, opens a claim, and goes back to its bar', async () => {
    const page = await explorer.open('/timeline?e=mirror/klingon-cardassian-alliance');
    await tabTo(page, page.locator('.timeline-bar[tabindex="0"]'));
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Claim' });
    await panel.locator('cite').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(last);
  });

  it('walks the cells of the matrix, and opens what a stance rests on', async () => {
    const page = await explorer.open(
      '/matrix?e=sto/klingon-empire,sto/united-federation-of-planets,sto/romulan-republic',
    );
    await tabTo(page, page.locator('[data-at="1,2"]'));
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Klingon Empire to Romulan Republic: allied');
    await page.keyboard.press('Enter');
    await page.locator('.stance-panel .claim').first().waitFor();
    expect(addressOf(page)).toContain('sel=sto/klingon-empire,sto/romulan-republic');
    await page.keyboard.press('Escape');
    await page.locator('.stance-panel').waitFor({ state: 'detached' });
  });
});

/** Letters belong to a field as long as it has the focus. */
async function leaveField(page: Page): Promise<void> {
  while (await page.locator('input:focus, select:focus').count()) await page.keyboard.press('Tab');
}
