import type { BoxedPage } from './box.js';
import type { Claim } from './claim.js';
import type { ClaimContext } from './claim-context.js';
import { claimsOfField } from './claims-of-field.js';
import { Locators } from './locators.js';
import { referenceName } from './reference-name.js';

/** What the boxes of a page state of it, as far as the mapping says how. What it does not say is counted. */
export function* claimsOf(page: BoxedPage, context: ClaimContext): Iterable<Claim> {
  const { rules, catalogue } = context;
  const locators = new Locators();
  const reading = { eras: rules.eras(page.continuity), plainYears: rules.hasPlainYears(page.continuity) };
  const references = namedReferences(page);
  const numbers = new Map<string, number>();
  for (const box of page.boxes) {
    const number = (numbers.get(box.template) ?? 0) + 1;
    numbers.set(box.template, number);
    const template = number === 1 ? box.template : `${box.template} #${number}`;
    for (const name of Object.keys(box.fields)) {
      const rule = rules.boxNamed(box.template)?.field(name);
      const type = rule === undefined || rule === 'ignore' ? undefined : catalogue.get(rule.mapping.type);
      if (rule === undefined || rule === 'ignore' || !type) continue;
      const at = (field: string, item?: number): string => locators.at(template, field, item);
      const label = `${box.template}: ${name}`;
      yield* claimsOfField({ page, box, name, rule, type, reading, references, label, at }, context);
    }
  }
}

/** Once for the page: one reference can be called from each of its items. */
function namedReferences({ references }: BoxedPage): Map<string, string> {
  return new Map(
    Object.entries(references).flatMap(([name, content]): [string, string][] => {
      const found = referenceName(content);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}
