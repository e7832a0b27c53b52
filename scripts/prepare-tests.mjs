/** What the tests need beside the checkout itself: a browser and readers in Python, installed where the system lets us. */
import { installBrowser } from '../tests/support/find-browser.mjs';
import { installPython, pythonAdvice } from '../tests/support/find-python.mjs';

const { path, advice } = installBrowser();
if (!path) process.stderr.write(`The browser tests will be skipped. ${advice}\n`);
if (!installPython()) process.stderr.write(`${pythonAdvice}\n`);
