import type { Catalogue } from '../../model/catalogue.js';
import { erasOf } from '../../model/eras.js';
import { digest } from '../../seed/digest.js';
import type { RawDispute, RawRelationship } from '../../seed/raw-document.js';
import { toCitation } from '../../seed/to-citation.js';
import { toRelationship } from '../../seed/to-relationship.js';
import type { ClaimChecker } from './claim-checker.js';
import { FoundingDisputes } from './founding-disputes.js';
import { OfficeDisputes } from './office-disputes.js';
import { OverlordDisputes } from './overlord-disputes.js';

const NO_ERAS = erasOf([]);
const HASH_LENGTH = 8;

/**
 * The contradictions of an import that the loader would refuse unless they are declared. Both claims stay; a dispute says that
 * they cannot both be true. What it keeps grows with the claims of the types that these are about, and with nothing else.
 */
export class Contradictions {
  readonly #checkers: readonly ClaimChecker[];

  constructor(catalogue: Catalogue) {
    this.#checkers = [new OverlordDisputes(catalogue), new OfficeDisputes(catalogue), new FoundingDisputes()];
  }

  see(raw: RawRelationship, source: string): void {
    const checkers = this.#checkers.filter((checker) => checker.wants(raw));
    if (checkers.length === 0) return;
    const citations = raw.citations.map((citation) => toCitation(citation, source).id);
    const claim = toRelationship(raw, citations, NO_ERAS);
    const { id, subject, object } = claim;
    for (const checker of checkers) checker.see(claim, { id, source, subject, object });
  }

  /** Each has an id that begins with the source of its first claim. */
  *disputes(): Iterable<RawDispute> {
    for (const { reason, claims } of this.#checkers.flatMap((checker) => [...checker.disputes()])) {
      const relationships = [...new Set(claims.map(({ id }) => id))];
      const hash = digest([reason, relationships]).slice(0, HASH_LENGTH);
      yield { id: `${claims[0]?.source}#dispute-${hash}`, reason, relationships };
    }
  }
}
