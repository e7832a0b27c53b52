import type { ContinuityMapping } from './mapping.js';
import { templateName } from './template-name.js';
import type { WikiRules } from './wiki-rules.js';

/** A template at the top of a page, with its unnamed parameters. */
export interface TopTemplate {
  readonly name: string;
  readonly parameters: readonly string[];
}

/**
 * Which continuity a page is of: by what its title ends in, else by a template at its top, else the first. Undefined where
 * templates of two of them stand there.
 */
export function continuityOfPage(
  title: string,
  top: readonly TopTemplate[],
  rules: WikiRules,
): ContinuityMapping | undefined {
  const { continuities } = rules.mapping;
  const bySuffix = continuities.filter(({ suffix }) => suffix !== undefined && endsIn(title, suffix));
  const longest = bySuffix.sort((a, b) => (b.suffix?.length ?? 0) - (a.suffix?.length ?? 0))[0];
  if (longest) return longest;
  const byTemplate = continuities.filter(({ template }) => template !== undefined && stands(template, top));
  return byTemplate.length > 1 ? undefined : (byTemplate[0] ?? continuities[0]);
}

/** A title that is all suffix has no name. */
function endsIn(title: string, suffix: string): boolean {
  return title.length > suffix.length && title.endsWith(suffix);
}

function stands(template: string, top: readonly TopTemplate[]): boolean {
  const [name = '', parameter] = template.split('|').map((part) => part.trim());
  return top.some(
    (found) =>
      found.name === templateName(name) && (parameter === undefined || found.parameters.includes(parameter)),
  );
}
