import { expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser.js';
import { addressOf, explorerPage, hit, node } from '../../support/explorer-page.js';

const ALLIANCE = 'mirror/klingon-cardassian-alliance';

describeInBrowser('the address', () => {
  const explorer = explorerPage();

  it('leads back and forward through an investigation, step by step', async () => {
    const page = await explorer.open('/');
    await page.locator('#search').click();
    await page.keyboard.type('cardassian alliance');
    await hit(page, 'Klingon-Cardassian Alliance', 'mirror').click();
    await page.getByRole('heading', { name: 'Klingon-Cardassian Alliance', level: 1 }).waitFor();
    await page.locator('article').getByRole('link', { name: 'Network' }).click();
    await node(page, 'mirror/worf').waitFor();
    await page.getByRole('button', { name: 'To the next change' }).click();
    await page.locator('.strip-now', { hasText: 'Formation of the Alliance' }).waitFor();
    await node(page, 'mirror/worf').click();
    await page
      .locator('.inspector')
      .getByRole('button', { name: /^Expand/ })
      .click();
    await page.getByRole('button', { name: 'Undo' }).isEnabled();

    const formed = '&at=event:mirror/formation-of-the-alliance';
    const network = `/network?e=${ALLIANCE}`;
    const steps = ['/', `/entity/${ALLIANCE}`, network, `${network}${formed}`].concat(
      `${network}${formed}&sel=mirror/worf`,
      `${network.replace(ALLIANCE, `${ALLIANCE}&x=mirror/worf`)}${formed}&sel=mirror/worf`,
    );
    expect(addressOf(page)).toBe(steps.at(-1));
    for (const step of steps.slice(0, -1).reverse()) {
      await page.goBack();
      expect(addressOf(page)).toBe(step);
    }
    await page.locator('.suggestions').waitFor();
    for (const step of steps.slice(1)) {
      await page.goForward();
      expect(addressOf(page)).toBe(step);
    }
    await page.locator('.inspector').getByRole('link', { name: 'Worf' }).waitFor();
    expect(await page.locator('.strip-now strong').textContent()).toBe('Formation of the Alliance');
  });

  it('keeps what it does not know through steps and on the way to other pages', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire&colour=blue&zoom=2');
    await node(page, 'sto/klingon-empire').waitFor();
    await page.getByLabel('As of').fill('2410');
    await page.getByLabel('As of').press('Enter');
    await page.locator('.strip-now', { hasText: '2410' }).waitFor();
    expect(addressOf(page)).toBe('/network?e=sto/klingon-empire&at=2410&colour=blue&zoom=2');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('heading', { name: 'Timeline of Klingon Empire' }).waitFor();
    expect(addressOf(page)).toBe('/timeline?e=sto/klingon-empire&at=2410&colour=blue&zoom=2');
  });

  it('keeps moment and continuity on the way to another page, and the colours that were chosen', async () => {
    const page = await explorer.open('/entity/mirror/worf?at=2401&c=mirror&theme=dark');
    await page.getByRole('heading', { name: 'At 2401' }).waitFor();
    await page.getByRole('link', { name: 'Klingon-Cardassian Alliance' }).first().click();
    await page.getByRole('heading', { name: 'Klingon-Cardassian Alliance', level: 1 }).waitFor();
    expect(addressOf(page)).toBe(`/entity/${ALLIANCE}?at=2401&c=mirror&theme=dark`);
    expect(await page.evaluate('document.documentElement.style.colorScheme')).toBe('dark');
    await page.locator('#search').fill('klingon empire');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').filter({ hasText: 'sto' }).count()).toBe(0);
  });

  it('shows another entity from its beginning', async () => {
    const page = await explorer.open('/entity/mirror/worf');
    await page.getByRole('heading', { name: 'Relationships' }).waitFor();
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.locator('.claim').getByRole('link', { name: 'Martok' }).last().click();
    await page.getByRole('heading', { name: 'Martok', level: 1 }).waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
  });
});
