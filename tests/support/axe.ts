import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core calls serious or critical in a page as it is now, a line each. With `rules`, by these alone. Behind an open dialog
 * there is what can have the focus, as the dialog keeps it: of that axe-core knows nothing.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isOpen = (await page.locator('.overlay, .popover').count()) > 0;
  const options = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: rules }),
    ...(isOpen && { rules: { 'aria-hidden-focus': { enabled: false } } }),
  };
  // Text, because it runs in the page, past its content security policy.
  const violations: Finding[] = await page.evaluate(
    `(globalThis.axe ?? (() => { ${SOURCE}; return globalThis.axe; })())
      .run(document, ${JSON.stringify(options)})
      .then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
