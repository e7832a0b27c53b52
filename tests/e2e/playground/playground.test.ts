import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../../../src/project-root.js';
import { describeInBrowser, openBrowser } from '../../support/browser.js';
import { testServer } from '../../support/server.js';

// Opening the editor takes about two seconds each time. The browser gives up first: it says what it waited for.
const PATIENCE = 20_000;
jest.setTimeout(3 * PATIENCE);

const LINK_QUERY = '# Is this the linked query?\nquery Linked { __typename }';
/** Without the slash: the server adds it and keeps the rest. */
const LINK = `/playground?${new URLSearchParams({ query: LINK_QUERY, variables: '{ "linked": true }' })}`;

describeInBrowser('the playground', () => {
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let problems: string[];
  let graphqlRequests: string[];

  beforeAll(async () => {
    url = await testServer();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    problems = [];
    graphqlRequests = [];
    context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    // A breach of the content security policy is a console error too.
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    context.on('weberror', (error) => problems.push(error.error().message));
    context.on('request', (request) => {
      const { origin, pathname, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== url) problems.push(`request to ${request.url()}`);
      if (pathname === '/graphql') graphqlRequests.push(request.postData() ?? '');
    });
  });

  afterEach(async () => {
    await context?.close();
  });

  /** Whatever a test looks at, the page must have stayed silent and at home. */
  function expectNoProblem(): void {
    expect(problems).toEqual([]);
  }

  async function visit(path = '/playground/'): Promise<Page> {
    const page = await context.newPage();
    const response = await page.goto(url + path);
    if (!response?.ok()) throw new Error(await response?.text());
    await editor(page).waitFor();
    return page;
  }

  it('opens one tab for each example, titled with its question, the first one in front', async () => {
    const page = await visit();
    await selectedTab(page, questions()[0]).waitFor();
    expect(await tabTitles(page)).toEqual(questions());
    expect(await page.title()).toBe('Allegiance playground');
    expectNoProblem();
  });

  it.each(['keyboard', 'button'])('runs the first example by the %s', async (means) => {
    const page = await visit();
    if (means === 'button') await page.getByRole('button', { name: /^Execute query/ }).click();
    else {
      await editor(page).click();
      await page.keyboard.press('ControlOrMeta+Enter');
    }
    await answer(page, 'Klingon-Cardassian Alliance').waitFor();
    expect(await answer(page, '"errors"').count()).toBe(0);
    expectNoProblem();
  });

  it('suggests fields: its workers run under the content security policy', async () => {
    const page = await visit('/playground/?query={}');
    await editor(page, '{}').click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Space');
    // One of the first: the list draws only those that are seen.
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'allianceNetwork' }).waitFor();
    expectNoProblem();
  });

  it('sends the content security policy with every file', async () => {
    const policies: (string | undefined)[] = [];
    context.on('response', (response) => {
      if (response.url().includes('/playground/'))
        policies.push(response.headers()['content-security-policy']);
    });
    await visit();
    expect(new Set(policies).size).toBe(1);
    expect(policies[0]).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'");
  });

  it('opens a linked query in a tab of its own, and leaves running it to the reader', async () => {
    const page = await visit(LINK);
    await selectedTab(page, 'Is this the linked query?').waitFor();
    await editor(page, 'query Linked { __typename }').waitFor();
    await page.locator('.graphiql-editor-tool .view-lines', { hasText: '{ "linked": true }' }).waitFor();
    expect((await tabTitles(page)).toSorted()).toEqual(
      ['Is this the linked query?', ...questions()].toSorted(),
    );
    expect(page.url()).toBe(`${url}/playground/`);
    expect(graphqlRequests.filter((body) => body.includes('Linked'))).toEqual([]);
    expectNoProblem();
  });

  it('keeps the edits of the first visit on the second, next to a linked query', async () => {
    const [question = '', ...others] = questions();
    const edited = `${question} In my own words.`;
    const first = await visit();
    await editor(first).click();
    await first.keyboard.press('ControlOrMeta+Home');
    await first.keyboard.press('End');
    await first.keyboard.type(' In my own words.');
    await first.evaluate(STORED_EDITS);
    await first.close();

    const second = await visit();
    await editor(second, edited).waitFor();
    expect(await tabTitles(second)).toEqual([edited, ...others]);

    const linked = await visit(LINK);
    await selectedTab(linked, 'Is this the linked query?').waitFor();
    expect(await tabTitles(linked)).toEqual([edited, ...others, 'Is this the linked query?']);
    await linked.getByRole('button', { name: edited, exact: true }).click();
    await editor(linked, edited).waitFor();
    expectNoProblem();
  });
});

/** Text, because it runs in the page. Not waitForFunction: it evaluates anew each time, which the policy refuses. */
const STORED_EDITS = `new Promise((resolve) => {
  const look = () =>
    localStorage.getItem('graphiql:tabState')?.includes('In my own words.') ? resolve() : requestAnimationFrame(look);
  look();
})`;

/** The first line of each example, in the order of the file names. */
function questions(): string[] {
  const folder = join(projectRoot, 'schema', 'examples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => (/^# *(.*)/.exec(readFileSync(join(folder, name), 'utf8')) ?? [])[1] ?? name);
}

function editor(page: Page, hasText: string | RegExp = /\S/) {
  return page.locator('.graphiql-query-editor .view-lines', { hasText });
}

function answer(page: Page, hasText: string) {
  return page.locator('.graphiql-response .view-lines', { hasText });
}

function selectedTab(page: Page, name = '') {
  return page.getByRole('tab', { name, selected: true });
}

async function tabTitles(page: Page): Promise<string[]> {
  return await page.locator('.graphiql-tab-button').allTextContents();
}
