/** Types of find-browser.mjs, which is plain JavaScript because it runs before anything is compiled. */

export const browserAdvice: string;
export function findBrowser(): string | undefined;
export function installBrowser(): { path: string | undefined; advice: string };
