// Plain JavaScript without dependencies: it prepares the tests, so it runs before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to do where there is no browser, in one line. */
export const browserAdvice =
  'The browser tests need Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to Chrome, Chromium or Edge.';

const SETTINGS = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

/** Most open first: a plain Chromium before the branded builds. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Answers the path of a Chromium-like browser: a setting first, then PATH, then the usual places of the platform.
 * A setting that names a missing file is passed over. Answers undefined where there is none.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return [...named(), ...onPath(), ...installed()].find((path) => existsSync(path));
}

/**
 * Answers the browser's path, after installing Chromium where none is found, apt-get exists and the user is root.
 * Refuses to install anywhere else: then the path is undefined and the advice says what to do.
 * @returns {{ path: string | undefined, advice: string }}
 */
export function installBrowser() {
  const found = findBrowser();
  if (found === undefined && process.getuid?.() === 0 && succeeds('apt-get', '--version')) {
    // Package lists may be absent or out of date (the version they name is gone): fetched only then.
    (succeeds('apt-cache', 'show', 'chromium') && install()) || (run('apt-get', 'update') && install());
  }
  return { path: found ?? findBrowser(), advice: browserAdvice };
}

function named() {
  return SETTINGS.flatMap((name) => process.env[name] ?? []);
}

function onPath() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`)));
}

function installed() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(
      (path) => path ?? [],
    );
    return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

function install() {
  // Chromium brings no font of its own; without one every page is drawn as boxes.
  return run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

/**
 * @param {string} command
 * @param {...string} parameters
 */
function run(command, ...parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { env, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * @param {string} command
 * @param {...string} parameters
 */
function succeeds(command, ...parameters) {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
}
