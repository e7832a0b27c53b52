import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import { addressOf, explorerPage, hit, node } from '../../support/explorer-page.js';

describeInBrowser('what an address asks for', () => {
  const explorer = explorerPage();

  it('draws a network of those that are known, and says which one is not', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire,sto/nobody-at-all&x=sto/klingon-empir');
    await node(page, 'sto/klingon-empire').waitFor();
    const unknown = page.getByRole('alert').filter({ hasText: 'There is no entity "sto/nobody-at-all".' });
    await unknown.getByText('Search for it by its name.').waitFor();
    await page.getByRole('alert').filter({ hasText: 'There is no entity "sto/klingon-empir".' }).waitFor();
    await unknown.getByRole('button', { name: 'Leave it out' }).click();
    await unknown.waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/network?e=sto/klingon-empire&x=sto/klingon-empir');
  });

  it('begins a network with whom one picks, where nobody knows the one that was asked for', async () => {
    const page = await explorer.open('/network?e=sto/nobody-at-all');
    await page.getByRole('alert').getByText('There is no entity "sto/nobody-at-all".').waitFor();
    await page.getByRole('combobox', { name: 'Begin with' }).click();
    await page.keyboard.type('worf');
    await hit(page, 'Worf', 'mirror').click();
    await node(page, 'mirror/worf').waitFor();
    expect(addressOf(page)).toBe('/network?e=mirror/worf');
  });

  it('hides one that the network begins with, by its name, and moves nobody', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire,sto/romulan-republic');
    const republic = page.locator('.node', { has: page.locator('[data-id="sto/romulan-republic"]') });
    await node(page, 'sto/klingon-empire').waitFor();
    const [before, heading] = [await placesById(page), page.getByRole('heading', { level: 1 })];
    await node(page, 'sto/klingon-empire').focus();
    await page.keyboard.press('h');
    const chip = page.getByRole('button', { name: 'Show Klingon Empire again' });
    await chip.waitFor();
    await node(page, 'sto/klingon-empire').waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe(
      '/network?e=sto/klingon-empire,sto/romulan-republic&hide=sto/klingon-empire',
    );
    expect(await heading.textContent()).toBe('Klingon Empire, Romulan Republic');
    expect(await republic.getAttribute('class')).toContain('root');
    const after = await placesById(page);
    const { 'sto/klingon-empire': hidden, ...others } = before;
    expect(hidden).toBeDefined();
    expect(after).toEqual(others);
    // As a link it is the same picture.
    await page.reload();
    await republic.waitFor();
    expect(await placesById(page)).toEqual(after);
    await chip.click();
    await node(page, 'sto/klingon-empire').waitFor();
    expect(await placesById(page)).toEqual(before);
  });

  it.each([
    ['entity', '/entity/sto/klingon-empire', 'h2:text-is("Relationships")'],
    ['network', '/network?e=sto/klingon-empire', '.strip-now:has-text("At any time")'],
    ['blocs', '/network?e=mirror/klingon-cardassian-alliance&d=3&n=blocs', '.blocs .node >> nth=0'],
    ['timeline', '/timeline?e=sto/klingon-empire', '.timeline-bar >> nth=0'],
    ['path', '/path?from=mirror/jay-enigma&to=mirror/dukat', '.path-row >> nth=0'],
    ['conflict', '/conflict/sto/iconian-war', 'h2:text-is("Sides")'],
    [
      'matrix',
      '/matrix?e=sto/klingon-empire,sto/iconian-empire',
      'text=Something is recorded of 1 of 1 pair.',
    ],
    ['embedded', '/embed/matrix?e=sto/klingon-empire,sto/iconian-empire', 'footer >> text=At any time'],
  ])('%s: what is no moment is named, and what there is at any time is shown', async (_, path, shown) => {
    const page = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}at=nonsense`);
    const notice = page.getByRole('alert').filter({ hasText: '"nonsense" is not a moment.' });
    await notice.filter({ hasText: 'Shown at any time instead.' }).waitFor();
    await page.locator(shown).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await notice.getByRole('button', { name: 'Leave it out' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe(path);
  });

  it.each([
    ['network', '/network?e=sto/klingon-empire', 'text=/Showing 36 of 36 claims/'],
    ['timeline', '/timeline?e=sto/klingon-empire', '.timeline-bar >> nth=0'],
    ['path', '/path?from=mirror/jay-enigma&to=mirror/dukat', '.path-row >> nth=0'],
  ])('%s: a type that there is not is named, and can be left out', async (_, path, shown) => {
    const page = await explorer.open(`${path}&type=NOPE`);
    const notice = page.getByRole('alert').filter({ hasText: 'There is no relationship type “NOPE”.' });
    await page.locator(shown).waitFor();
    await notice.getByRole('button', { name: 'Leave it out' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe(path);
  });

  it('has the colours of the system, or dark or light ones, by a press each', async () => {
    const page = await explorer.open('/');
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(20, 23, 28)'];
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [name, asked, colour] of [
      ['Auto colours, change', '/?theme=dark', dark],
      ['Dark colours, change', '/?theme=light', light],
      ['Light colours, change', '/', dark],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('button', { name }).waitFor({ state: 'detached' });
      expect([addressOf(page), await paper()]).toEqual([asked, colour]);
    }
  });

  it('says which number it uses in place of one that cannot be', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire&n=9999');
    const notice = page.getByRole('alert').filter({ hasText: 'in place of “9999” it is 400 here.' });
    await notice.getByRole('button', { name: 'Use 400' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/network?e=sto/klingon-empire&n=400');
  });

  it('says each claim about an entity once: those of the moment, then those of other times', async () => {
    const page = await explorer.open('/entity/mirror/worf?at=event:mirror/capture-of-worf');
    await page.getByText('7 at this moment, 10 ever').waitFor();
    const claims = (heading: string) =>
      page
        .locator('.claims-section', { has: page.getByRole('heading', { name: heading }) })
        .locator('.claim');
    await claims('At Capture of Worf').first().waitFor();
    expect(await claims('At Capture of Worf').count()).toBe(7);
    expect(await claims('At other times').count()).toBe(3);
  });

  it('counts the claims of a network that is cut between the entities that it shows', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire&d=2&n=10&at=2410');
    await page
      .getByText(
        'Showing 31 of 31 claims at this moment, 31 ever; the nearest 10 of 51 entities. ' +
          'Claims are counted between the entities shown; between all there are 149 ever.',
      )
      .waitFor();
  });

  it.each([
    ['/nowhere', 404],
    ['/entities/sto/klingon-empire', 404],
    ['/embed', 404],
    ['/embed/home', 404],
    ['/entity/%', 400],
  ])('there is no page %s on the server, which says so as a page and as JSON', async (path, status) => {
    explorer.expectProblem(new RegExp(String(status)));
    const answer = await fetch(explorer.url + path, { headers: { accept: 'application/json' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({ code: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST' });
    const page = await explorer.open('/');
    const response = await page.goto(explorer.url + path);
    expect(response?.status()).toBe(status);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  });
});

/** Where the entities of a network stand, by id. Text, because it runs in the page. */
async function placesById(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(`Object.fromEntries([...document.querySelectorAll('.network-picture .node')].map(
    (one) => [one.querySelector('[data-id]').dataset.id, one.getAttribute('transform')]))`);
}
