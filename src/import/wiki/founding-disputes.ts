import type { Relationship } from '../../model/relationship.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';
import type { ClaimChecker, FoundDispute, KeptClaim } from './claim-checker.js';
import { datedPeriod } from './dated-period.js';

interface Founding extends KeptClaim {
  /** The first day on which it can have been. */
  readonly from: number;
}

interface Membership extends KeptClaim {
  /** By each of its dates, the day by which it had begun, and that by which it had ended. */
  readonly bounds: readonly (readonly [begun: number, ended: number])[];
}

/** Members of what was founded later, by every page that says when that was. */
export class FoundingDisputes implements ClaimChecker {
  readonly #foundings = new Map<string, Founding[]>();
  readonly #memberships: Membership[] = [];

  wants({ type }: { readonly type: string }): boolean {
    return type === 'FOUNDED' || type === 'MEMBER_OF';
  }

  see(claim: Relationship, kept: KeptClaim): void {
    if (claim.type === 'FOUNDED') {
      const found = this.#foundings.get(claim.object) ?? [];
      this.#foundings.set(claim.object, found);
      found.push({ ...kept, from: datedPeriod(claim, true)?.startMin ?? ALWAYS });
    } else if (datedPeriod(claim)) this.#memberships.push({ ...kept, bounds: boundsOf(claim) });
  }

  *disputes(): Iterable<FoundDispute> {
    const reason = 'By these, there was a member before the founding.';
    for (const membership of this.#memberships) {
      const foundings = this.#foundings.get(membership.object) ?? [];
      const isBefore = membership.bounds.some(([begun, ended]) =>
        foundings.every(({ from }) => from > ALWAYS && (begun <= from || ended <= from)),
      );
      if (foundings.length > 0 && isBefore) yield { reason, claims: [membership, ...foundings] };
    }
  }
}

/** Each date alone, as the rule about foundings looks at them. */
function boundsOf({ start, end, attested, ...claim }: Relationship): Membership['bounds'] {
  const alone = [
    ...(start === undefined ? [] : [{ ...claim, start, attested: [] }]),
    ...(end === undefined ? [] : [{ ...claim, end, attested: [] }]),
    ...(attested.length === 0 ? [] : [{ ...claim, attested }]),
  ];
  return alone.map((one) => {
    const { startMax = FOREVER, endMax = FOREVER } = datedPeriod(one) ?? {};
    // What is attested on a day may have begun with it, and so with what was founded on that day.
    return [one.attested.length > 0 ? startMax + 1 : startMax, endMax] as const;
  });
}
