import { continuityOf } from '../../model/continuity.js';
import type { EntityKind } from '../../model/entity.js';
import type { BoxedPage } from './box.js';
import type { ImportCounts } from './import-counts.js';
import type { PageIndex } from './page-index.js';
import type { WikiRules } from './wiki-rules.js';

export interface LinkedEntity {
  readonly is: 'entity';
  readonly id: string;
  readonly kind: EntityKind;
}

/** What a link can be for a claim: its other end; something that it may be about, and is no entity; or nothing. */
export type ResolvedLink = LinkedEntity | { readonly is: 'unknown' } | { readonly is: 'nothing' };

export interface LinkResolving {
  readonly rules: WikiRules;
  readonly index: PageIndex;
  readonly counts: ImportCounts;
}

/** What a link on a page leads to, where these kinds are looked for. Every link that leads to no entity is counted, by why. */
export function resolveLink(
  title: string,
  { title: from, entity, continuity }: BoxedPage,
  kinds: readonly EntityKind[],
  { rules, index, counts }: LinkResolving,
): ResolvedLink {
  counts.count('seen');
  const noise = rules.noise(title);
  if (noise !== undefined) {
    counts.add('noise', noise, title);
    return { is: 'nothing' };
  }
  const found = index.find(title);
  if (found?.redirected) counts.add('redirect', title, from);
  if (found?.page.is !== 'entity') {
    counts.add(found ? 'toPageWithoutBox' : 'withoutPage', title, from);
    return { is: 'unknown' };
  }
  const { id, kind } = found.page;
  const fault =
    id === entity
      ? 'toItself'
      : continuityOf(id) !== continuity
        ? 'otherContinuity'
        : kinds.includes(kind)
          ? undefined
          : 'otherKind';
  if (fault === undefined) return found.page;
  counts.add(fault, fault === 'otherKind' ? `${title} (${kind})` : title, from);
  // What is of another kind cannot be what the field is about; what is of another continuity can.
  return { is: fault === 'otherContinuity' ? 'unknown' : 'nothing' };
}
