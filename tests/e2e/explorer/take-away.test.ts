import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Download, Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../../support/browser.js';
import { addressOf, explorerPage, keepPicture, node } from '../../support/explorer-page.js';

const TIMELINE = '/timeline?e=mirror/klingon-cardassian-alliance&at=event:mirror/capture-of-worf';
const PNG = [0x89, 0x50, 0x4e, 0x47];

describeInBrowser('what one takes away', () => {
  const explorer = explorerPage();

  it('the picture of a timeline as SVG, with what it shows and by whom written beneath', async () => {
    const page = await explorer.open(TIMELINE);
    const dialog = await takeAway(page);
    const file = await downloadOf(page, dialog.getByRole('button', { name: 'SVG' }));
    expect(file.suggestedFilename()).toMatch(
      /^allegiance-timeline-of-klingon-cardassian-alliance-[0-9a-f]{12}\.svg$/,
    );
    const svg = await readFile(await file.path(), 'utf8');
    const written = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const text of [
      'Timeline of Klingon-Cardassian Alliance',
      'Capture of Worf',
      'Sources: ',
      'Klingon-Cardassian Alliance (',
      'Allegiance, release ',
      `${explorer.url}/timeline?e=mirror/klingon-cardassian-alliance`,
    ])
      expect(written).toContain(text);
    expect(svg).not.toMatch(/<script|href="http|class=/);
    await expectDrawn(page, svg);
  });

  it('the picture of a network as PNG, twice as fine, and as SVG', async () => {
    const page = await explorer.open('/network?e=sto/klingon-empire&at=2410');
    await node(page, 'sto/klingon-empire').waitFor();
    const dialog = await takeAway(page);
    const [one, two] = [
      await contentOf(await downloadOf(page, dialog.getByRole('button', { name: 'PNG', exact: true }))),
      await contentOf(await downloadOf(page, dialog.getByRole('button', { name: 'PNG, twice as fine' }))),
    ];
    for (const png of [one, two]) expect([...png.subarray(0, 4)]).toEqual(PNG);
    const [width, height] = sizeOf(one);
    expect(width).toBeGreaterThan(480);
    expect(sizeOf(two)).toEqual([2 * width, 2 * height]);
    const svg = String(await contentOf(await downloadOf(page, dialog.getByRole('button', { name: 'SVG' }))));
    for (const text of ['Network of Klingon Empire', 'As of 2410', '36 of 36 claims, 11 entities'])
      expect(svg).toContain(text);
    await expectDrawn(page, svg);
  });

  it('the facts behind a timeline, in every format that there is', async () => {
    const page = await explorer.open(TIMELINE);
    const dialog = await takeAway(page);
    await dialog.getByRole('link', { name: 'gexf' }).waitFor();
    const formats = await dialog.locator('.take-away-formats a').allTextContents();
    expect(formats.length).toBeGreaterThan(10);
    const file = await downloadOf(page, dialog.getByRole('link', { name: 'gephi-edges' }));
    const rows = String(await contentOf(file))
      .trim()
      .split('\n');
    expect(rows[0]).toMatch(/source/i);
    expect(rows.length).toBeGreaterThan(29);
    expect(rows.join()).toContain('mirror/klingon-cardassian-alliance');
  });

  it('a link to the view as of this release, and HTML that embeds it', async () => {
    const page = await explorer.open(TIMELINE);
    const dialog = await takeAway(page);
    const link = await dialog.getByLabel('Link to this view, as of this release').inputValue();
    expect(link).toMatch(/&release=[0-9a-f]{12}/);
    const html = await dialog.getByLabel('HTML for your own page').inputValue();
    expect(html).toContain(`${explorer.url}/embed/timeline?`);
    await page.goto(link);
    await page.locator('.timeline-handle').waitFor();
    await page.getByText(/^Release/).waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('the query behind a timeline, which opens in the playground', async () => {
    const page = await explorer.open(TIMELINE);
    const dialog = await takeAway(page);
    const opening = page.waitForEvent('popup');
    await dialog.getByRole('link', { name: /playground/ }).click();
    const playground = await opening;
    const editor = playground.locator('.graphiql-query-editor .view-lines');
    await editor.getByText('# Timeline of Klingon-Cardassian Alliance').waitFor();
    await playground
      .locator('.graphiql-editor-tool .view-lines', { hasText: 'mirror/klingon-cardassian-alliance' })
      .waitFor();
    await playground.getByRole('button', { name: /^Execute query/ }).click();
    await playground.locator('.graphiql-response .view-lines', { hasText: 'timeline' }).waitFor();
    expect(await playground.locator('.graphiql-response .view-lines').textContent()).not.toContain('errors');
  });

  it('the matrix as CSV, as it stands', async () => {
    const page = await explorer.open(
      '/matrix?e=sto/klingon-empire,sto/united-federation-of-planets,sto/romulan-republic&order=name',
    );
    const file = await downloadOf(page, page.getByRole('link', { name: 'Download CSV' }));
    expect(file.suggestedFilename()).toBe('stances.csv');
    const [empire, republic, federation] = [
      'Klingon Empire (sto/klingon-empire)',
      'Romulan Republic (sto/romulan-republic)',
      'United Federation of Planets (sto/united-federation-of-planets)',
    ];
    expect(String(await contentOf(file)).split('\r\n')).toEqual([
      `\ufeff"row to column, at any time","${empire}","${republic}","${federation}"`,
      `"${empire}","","allied","mixed, disputed"`,
      `"${republic}","allied","","allied"`,
      `"${federation}","mixed, disputed","allied",""`,
      '',
    ]);
  });

  it.each([
    ['entity', '/entity/mirror/worf'],
    ['conflict', '/conflict/sto/iconian-war'],
    ['path', '/path?from=mirror/jay-enigma&to=mirror/dukat'],
    ['matrix', '/matrix?e=sto/klingon-empire,sto/iconian-empire'],
  ])('from the view %s too, and the dialog gives the focus back', async (_, path) => {
    const page = await explorer.open(path);
    const dialog = await takeAway(page);
    await dialog.getByRole('link', { name: 'jsonl', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('button:focus', { hasText: 'Take away' }).waitFor();
    expect(addressOf(page)).toBe(path);
  });

  it.each([
    ['network', '/network?e=mirror/klingon-cardassian-alliance&at=event:mirror/capture-of-worf'],
    ['timeline', '/timeline?e=mirror/klingon-cardassian-alliance&at=event:mirror/capture-of-worf'],
    [
      'matrix',
      '/matrix?e=sto/klingon-empire,sto/united-federation-of-planets,sto/romulan-republic,sto/iconian-empire,sto/vaadwaur-supremacy,sto/krenim-coalition&sel=sto/klingon-empire,sto/united-federation-of-planets',
    ],
  ])('a picture of the %s for those who read about it', async (name, path) => {
    const page = await explorer.open(path);
    await page
      .locator('.node-label:not(.on-focus), .timeline-handle, .stance-panel .claim')
      .first()
      .waitFor();
    await page.getByText(/^Release/).waitFor();
    await keepPicture(page, `explorer-${name}`);
    expect(await page.title()).toContain('Allegiance');
  });
});

async function takeAway(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Take away' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

async function downloadOf(page: Page, way: Locator): Promise<Download> {
  const download = page.waitForEvent('download');
  await way.click();
  return await download;
}

async function contentOf(file: Download): Promise<Buffer> {
  return await readFile(await file.path());
}

/** Width and height, as the head of a PNG says them. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** That the browser can draw it by itself. */
async function expectDrawn(page: Page, svg: string): Promise<void> {
  const width = await page.evaluate(
    `(async () => {
      const image = new Image();
      image.src = 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(svg)});
      await image.decode();
      return image.naturalWidth;
    })()`,
  );
  expect(width).toBeGreaterThan(480);
}
