/** What the tests need beside the checkout itself: a browser, installed where the system lets us. */
import { installBrowser } from '../tests/support/find-browser.mjs';

const { path, advice } = installBrowser();
if (!path) process.stderr.write(`The browser tests will be skipped. ${advice}\n`);
