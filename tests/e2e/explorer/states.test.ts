import { expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import { eventually } from '../../support/eventually.js';
import { addressOf, explorerPage, hit, node } from '../../support/explorer-page.js';

const API = '**/graphql';
const GONE = /net::ERR_FAILED/;

describeInBrowser('what there is to see', () => {
  const explorer = explorerPage();

  it('a network of nobody begins with whom one picks', async () => {
    const page = await explorer.open('/network');
    await page.getByRole('combobox', { name: 'Begin with' }).click();
    await page.keyboard.type('worf');
    await hit(page, 'Worf', 'mirror').click();
    await node(page, 'mirror/worf').waitFor();
    expect(addressOf(page)).toBe('/network?e=mirror/worf');
  });

  it('says that nothing holds at a moment, and what there is ever', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire&at=1000&certain=1');
    await page.getByText(/Showing 0 of \d+ claims at this moment, 36 ever; 11 of 11 entities\./).waitFor();
    expect(await page.locator('.pair').count()).toBe(0);
    await page.locator('.node.absent').first().waitFor();
    await page.getByLabel('only what is certain').uncheck();
    await page.locator('.pair').first().waitFor();
  });

  it('says in the timeline that nothing is certain, and shows what may be', async () => {
    const page = await explorer.open('/timeline?e=mirror/worf&at=1000&certain=1');
    await page.getByText('Nothing is certain at 1000.').waitFor();
    await page.getByRole('button', { name: 'Show what may hold' }).click();
    await page.locator('.timeline-bar').first().waitFor();
    expect(addressOf(page)).toBe('/timeline?e=mirror/worf&at=1000');
  });

  it('says in the matrix that nothing is recorded at the moment, and leads to any time', async () => {
    const page = await explorer.open('/matrix?e=sto/klingon-empire,sto/iconian-empire&at=3000');
    await page.getByText('Nothing is recorded between any two of them at this moment.').waitFor();
    await page.getByRole('button', { name: 'At any time' }).click();
    await page.getByText('Something is recorded of 1 of 1 pair.').waitFor();
  });

  it.each([
    ['entity', '/entity/sto/klingon-empir', '/entity/sto/klingon-empire'],
    ['network', '/network?e=sto/klingon-empir', '/network?e=sto/klingon-empire'],
    ['timeline', '/timeline?e=sto/klingon-empir', '/timeline?e=sto/klingon-empire'],
    ['path', '/path?from=sto/klingon-empir&to=sto/mtara', '/path?from=sto/klingon-empire&to=sto/mtara'],
    ['conflict', '/conflict/sto/iconian-wa', '/conflict/sto/iconian-war'],
    [
      'matrix',
      '/matrix?e=sto/klingon-empir,sto/iconian-empire',
      '/matrix?e=sto/klingon-empire,sto/iconian-empire',
    ],
  ])(
    '%s: an id that there is not is named, and the one that was meant is a press away',
    async (_, path, meant) => {
      const page = await explorer.open(path);
      await page.getByRole('alert').getByText('Did you mean').first().waitFor();
      await page.getByText('NOT_FOUND').first().waitFor();
      await page.locator('.did-you-mean').getByRole('button').first().click();
      await page.getByRole('alert').first().waitFor({ state: 'detached' });
      expect(addressOf(page)).toBe(meant);
    },
  );

  it('says so where an address names no page', async () => {
    const page = await explorer.open('/matrix');
    await page.evaluate(`history.pushState(null, '', '/nowhere')`);
    await page.evaluate(`dispatchEvent(new Event('popstate'))`);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Who stands with whom' }).waitFor();
  });

  it('says that the server is gone, and asks again when it is told to, and until it is there', async () => {
    explorer.expectProblem(GONE);
    let asked = 0;
    const page = await explorer.open('/entity/mirror/worf', (opened) =>
      opened.route(API, (route) => {
        asked++;
        return route.abort();
      }),
    );
    const problem = page.getByRole('alert').filter({ hasText: 'The server does not answer.' });
    await problem.getByText('UNREACHABLE').waitFor();
    const before = asked;
    await problem.getByRole('button', { name: 'Try again' }).click();
    await eventually('it is asked again', () => asked > before);
    await page.unrouteAll();
    await page.getByRole('heading', { name: 'Worf', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Relationships' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    // What stands around the page was asked for too.
    await page.getByText(/136 entities/).waitFor();
    await page.getByLabel('Search in').waitFor();
  });

  it('keeps the picture when the server goes away, and refuses what it cannot ask', async () => {
    explorer.expectProblem(GONE);
    const page = await explorer.open('/network?e=sto/klingon-empire');
    await node(page, 'sto/klingon-empire').waitFor();
    await page.route(API, (route) => route.abort());
    const field = page.getByLabel('As of');
    await field.fill('2409');
    await field.press('Enter');
    await page.getByText('The server does not answer.').waitFor();
    expect(await node(page, 'sto/klingon-empire').isVisible()).toBe(true);
    await page.unrouteAll();
    await field.press('Enter');
    await page.locator('.strip-now', { hasText: '2409' }).waitFor();
  });

  it('says what it waits for where an answer is slow, and keeps what is there', async () => {
    const gate = holding();
    const page = await explorer.open('/entity/mirror/worf', (opened) => opened.route(API, gate.hold));
    await page.getByText('Loading who this is …').waitFor();
    gate.open();
    await page.getByRole('heading', { name: 'Worf', level: 1 }).waitFor();
    await page.getByText('Loading who this is …').waitFor({ state: 'detached' });

    const second = holding();
    await page.goto(`${explorer.url}/conflict/sto/iconian-war`);
    await page.getByRole('heading', { name: 'Parts' }).waitFor();
    await page.route(/graphql/, (route) =>
      route.request().postData()?.includes('query Conflict(') ? second.hold(route) : route.continue(),
    );
    await page.getByLabel('As of').fill('2410');
    await page.getByLabel('As of').press('Enter');
    await page.getByText('Loading the conflict …').waitFor();
    expect(await page.locator('.stale h1').textContent()).toBe('Iconian War');
    second.open();
    await page
      .getByText(/at this moment, .* ever/)
      .first()
      .waitFor();
    await page.locator('.stale').waitFor({ state: 'detached' });
  });

  it('refuses what is no moment, in the words of the API, and stays where it is', async () => {
    const page = await explorer.open('/entity/mirror/worf');
    const field = page.getByLabel('As of');
    await field.fill('the day after');
    await field.press('Enter');
    await page.getByText('"the day after" is not a moment.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(addressOf(page)).toBe('/entity/mirror/worf');
    await field.fill('2401');
    await field.press('Enter');
    await page.getByRole('heading', { name: 'At 2401' }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });

  it('draws what is too many as blocs, of which one is opened', async () => {
    const page = await explorer.open('/network?e=mirror/klingon-cardassian-alliance&d=3&n=20');
    await page.getByText(/the nearest 20 of \d+ entities/).waitFor();
    await page.getByRole('button', { name: 'All of it as blocs' }).click();
    await page.getByText(/blocs of \d+ of \d+ entities/).waitFor();
    await page.getByRole('button', { name: /^Bloc of Terran Rebellion/ }).click();
    await page.getByRole('button', { name: 'Open this bloc' }).click();
    await node(page, 'mirror/terran-rebellion').waitFor();
    expect(addressOf(page)).toMatch(/^\/network\?e=mirror\/terran-rebellion,/);
    await page.goBack();
    await page.getByRole('button', { name: 'As entities' }).click();
    await node(page, 'mirror/klingon-cardassian-alliance').waitFor();
  });

  it('says that other facts were loaded since it was opened, and shows them', async () => {
    const page = await explorer.open('/entity/mirror/worf', (opened) => opened.clock.install());
    await page.getByRole('heading', { name: 'Relationships' }).waitFor();
    await page.getByText(/^Release/).waitFor();
    await page.route(API, answerOfOtherRelease);
    await page.clock.fastForward(31_000);
    const notice = page.getByText('Other facts were loaded since this page was opened.');
    await notice.waitFor();
    await page.getByRole('button', { name: 'Show them' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.getByText('Release 0123456789ab').waitFor();
  });

  it('says of a link that it was made of other facts, until that is understood', async () => {
    const page = await explorer.open('/entity/mirror/worf?release=0123456789ab');
    await page.getByText('The facts have changed since this link was made (0123456789ab then').waitFor();
    await page.getByRole('button', { name: 'Understood' }).click();
    await page.locator('.notice').waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/entity/mirror/worf');
  });

  it('moves nothing by itself, where less motion is wanted or not', async () => {
    const page = await explorer.open('/network?e=mirror/klingon-cardassian-alliance', (opened) =>
      opened.emulateMedia({ reducedMotion: 'reduce' }),
    );
    await node(page, 'mirror/worf').waitFor();
    const places = await placesOf(page);
    await page.keyboard.press(']');
    await page.locator('.strip-now', { hasText: 'Formation of the Alliance' }).waitFor();
    expect(await placesOf(page)).toEqual(places);
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });
});

interface Attributed {
  getAttribute(name: string): string | null;
}

/** Where the entities of a network stand. */
async function placesOf(page: Page): Promise<unknown> {
  return await page
    .locator('.node')
    .evaluateAll((nodes: unknown[]) => nodes.map((node) => (node as Attributed).getAttribute('transform')));
}

/** Requests that are held until the gate is opened. */
function holding(): { hold(route: Route): Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    hold: async (route) => {
      await opened;
      await route.continue();
    },
    open: () => open(),
  };
}

/** As if another release had been loaded. */
async function answerOfOtherRelease(route: Route): Promise<void> {
  if (!route.request().postData()?.includes('query Release')) return await route.continue();
  const response = await route.fetch();
  const answer = await response.json();
  answer.data.release.digest = '0123456789ab'.padEnd(64, '0');
  await route.fulfill({ response, json: answer });
}
