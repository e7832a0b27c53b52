import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { projectRoot } from '../../src/project-root.js';
import { openBrowser } from './browser.js';
import { testServer } from './server.js';

// The browser gives up first: it says what it waited for.
const PATIENCE = 15_000;
const POLICY = "default-src 'none'; script-src 'self'";
const MOST_STOPS = 120;

/** The explorer in a browser that the tests of a file share. */
export interface Explorer {
  /** Of the server. */
  readonly url: string;
  /** A new page at an address of the explorer, before it has asked anything where `prepare` is given. */
  open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** What a test brings about itself, and must not be blamed on the page. */
  expectProblem(pattern: RegExp): void;
}

/**
 * The explorer for the tests of a `describe`. After each of them it holds that every page stayed silent and at home: nothing in the
 * console, no breach of the content security policy, no request to another origin.
 */
export function explorerPage(): Explorer {
  jest.setTimeout(4 * PATIENCE);
  let url = '';
  let browser: Browser;
  let context: BrowserContext;
  let problems: string[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    url = await testServer();
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    context.setDefaultTimeout(PATIENCE);
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    context.on('weberror', (error) => problems.push(error.error().message));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && origin !== url)
        problems.push(`request to ${request.url()}`);
    });
  });

  afterEach(async () => {
    for (const page of context.pages()) await page.close();
    const found = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    problems = [];
    expected = [];
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  return {
    get url() {
      return url;
    },
    async open(path, prepare) {
      const page = await context.newPage();
      await prepare?.(page);
      const response = await page.goto(url + path);
      if (!response?.ok()) throw new Error(`${path}: ${await response?.text()}`);
      expect(response.headers()['content-security-policy']).toContain(POLICY);
      return page;
    },
    expectProblem: (pattern) => expected.push(pattern),
  };
}

/** The path and query that a page is at. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
}

/** Presses the Tab key until it has led to an element. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}

/** Whether an element has the focus. */
export async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.and(target.page().locator(':focus')).count()) > 0;
}

/** The text of the element that has the focus, or what it is called. Text, because it runs in the page. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate(
    `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`,
  );
}

/** An entity of the picture of the network. */
export function node(page: Page, id: string): Locator {
  return page.locator(`.network-picture [data-id="${id}"]`);
}

/** What the search of an explorer's header, or another picker, offers for what was typed, not for the half of it. */
export function hit(page: Page, name: string, continuity: string): Locator {
  return page
    .locator('[role=listbox]:not(.stale)')
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .filter({ hasText: continuity });
}

/** Keeps what a page looks like, in tests/screenshots. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  // NOTE: names that lead out of the folder are a mistake of the test.
  await page.screenshot({ path: join(projectRoot, 'tests', 'screenshots', `${name}.png`) });
}
