import type { Catalogue } from '../../model/catalogue.js';
import type { Period } from '../../model/period.js';
import type { Relationship } from '../../model/relationship.js';
import { certainlyTogether } from '../../seed/certainly-together.js';
import type { ClaimChecker, FoundDispute, KeptClaim } from './claim-checker.js';
import { datedPeriod } from './dated-period.js';

interface Holder extends KeptClaim {
  readonly period: Period;
}

/** NOTE: every two are compared. An office with more holders than this is left to the loader. */
const MOST_HOLDERS = 500;

/** Offices that one holder at a time can hold, given to two at once. */
export class OfficeDisputes implements ClaimChecker {
  readonly #catalogue: Catalogue;
  readonly #holders = new Map<string, Holder[]>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  wants({ type }: { readonly type: string }): boolean {
    return (this.#catalogue.get(type)?.exclusiveOffices.length ?? 0) > 0;
  }

  see(claim: Relationship, kept: KeptClaim): void {
    const office = String(claim.properties.office ?? '').toLowerCase();
    const exclusive = this.#catalogue.get(claim.type)?.exclusiveOffices ?? [];
    const period = datedPeriod(claim);
    if (!period || !exclusive.some((one) => one.toLowerCase() === office)) return;
    const key = JSON.stringify([claim.type, claim.subject, office]);
    const holders = this.#holders.get(key) ?? [];
    this.#holders.set(key, holders);
    if (holders.length < MOST_HOLDERS) holders.push({ ...kept, period });
  }

  *disputes(): Iterable<FoundDispute> {
    const reason = 'One holds this office at a time, and by these two did at once.';
    for (const holders of this.#holders.values()) {
      for (const [index, one] of holders.entries()) {
        for (const other of holders.slice(index + 1)) {
          if (one.object === other.object) continue;
          if (certainlyTogether(one.period, other.period, () => false))
            yield { reason, claims: [one, other] };
        }
      }
    }
  }
}
