import { continuityOf } from '../../model/continuity.js';
import type { RawRelationship } from '../../seed/raw-document.js';
import type { BoxedPage } from './box.js';
import type { ClaimContext } from './claim-context.js';

const TYPE = 'COUNTERPART_OF';

/** That a page with the suffix of a continuity is about the same as the page without, where there is one of the same kind. */
export function counterpartOf(
  { counterpart, entity, kind, source }: BoxedPage,
  { index, catalogue }: ClaimContext,
): RawRelationship | undefined {
  const page = counterpart === undefined ? undefined : index.find(counterpart)?.page;
  if (page?.is !== 'entity' || page.kind !== kind || continuityOf(page.id) === continuityOf(entity))
    return undefined;
  const type = catalogue.get(TYPE);
  if (!type?.subject.includes(kind) || !type.object.includes(kind)) return undefined;
  const note = 'The titles of the two pages differ in the suffix alone.';
  return {
    ...{ subject: entity, type: TYPE, object: page.id },
    citations: [{ at: 'Title', kind: 'inferred', note, source }],
  };
}
