import { describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { browserAdvice, findBrowser } from './find-browser.mjs';

export { findBrowser };

const canOpen = findBrowser() !== undefined;
if (!canOpen) process.stderr.write(`${browserAdvice}\n`);

/** A describe for browser tests. It skips them where there is no browser, except on CI: there they fail. */
export const describeInBrowser = canOpen || process.env.CI ? describe : describe.skip;

/** Starts the browser that findBrowser answers, without a window. Throws what to install where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(browserAdvice);
  // Chromium refuses to start its sandbox as root, which is what containers run as.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath, args });
}
