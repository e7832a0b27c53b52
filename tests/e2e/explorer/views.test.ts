import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { describeInBrowser } from '../../support/browser.js';
import { cleanUp } from '../../support/clean-up.js';
import { explorerPage, keepPicture } from '../../support/explorer-page.js';
import { EXPLORER_VIEWS } from '../../support/explorer-views.js';

const EMBEDDED = EXPLORER_VIEWS.filter(({ name }) => name !== 'home');

describeInBrowser('a view of the explorer', () => {
  const explorer = explorerPage();

  it.each(EXPLORER_VIEWS)('$name loads by its address, and shows what it is of', async (view) => {
    const { name, path, title, shows } = view;
    const policies = new Set<string | undefined>();
    const page = await explorer.open(path, async (opened) => {
      opened.on('response', (response) => {
        if (!response.url().includes('/explorer/')) return;
        policies.add(response.headers()['content-security-policy']);
      });
    });
    for (const selector of shows) await page.locator(selector).first().waitFor();
    expect(await page.title()).toBe(title);
    expect([...policies]).toEqual([expect.stringContaining("default-src 'none'; script-src 'self'")]);
    await keepPicture(page, name);
  });

  it.each(EMBEDDED)('$name, embedded, is itself without the frame', async ({ name, path, title, shows }) => {
    const page = await explorer.open(`/embed${path}`);
    for (const selector of shows) await page.locator(selector).first().waitFor();
    await page.getByText(/^Release [0-9a-f]{12}$/).waitFor();
    expect(await page.title()).toBe(title);
    expect(await page.locator('.header, .footer, .keys-button').count()).toBe(0);
    const way = page.getByRole('link', { name: 'Open in Allegiance' });
    expect(await way.getAttribute('href')).toBe(path);
    expect(await page.getByRole('button', { name: 'Take away' }).count()).toBe(0);
    await keepPicture(page, `embedded-${name}`);
  });

  it('stands in the page of somebody else where it is embedded, and nowhere else', async () => {
    const frames = ['/embed/conflict/sto/iconian-war', '/conflict/sto/iconian-war'];
    const host = await serveText(
      frames.map((path) => `<iframe title="${path}" src="${explorer.url}${path}"></iframe>`).join(''),
    );
    explorer.expectProblem(new RegExp(`^request to ${host}`));
    explorer.expectProblem(/frame-ancestors 'none'/);
    explorer.expectProblem(/404/); // It has no icon.
    const page = await explorer.open('/');
    const refused = page.waitForEvent('console', (said) => /frame-ancestors 'none'/.test(said.text()));
    await page.goto(host);
    const embedded = page.frameLocator('iframe >> nth=0');
    await embedded.getByRole('heading', { name: 'Iconian War', level: 1 }).waitFor();
    // What it leads to does not open in the frame.
    expect(await embedded.locator('.side a').first().getAttribute('target')).toBe('_top');
    await refused;
  });
});

/** A page of another origin; gone after the tests of the file. */
async function serveText(html: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end(url === '/' ? html : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
