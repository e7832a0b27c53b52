import type { Catalogue } from '../../model/catalogue.js';
import { orderEvents } from '../../model/event-order.js';
import type { Relationship } from '../../model/relationship.js';
import { circles } from '../../seed/circles.js';
import type { DataSet } from '../../seed/data-set.js';
import { overlordCycles } from '../../seed/rules/overlord-cycles.js';
import { readSourceFile } from '../../seed/source-file.js';
import type { ClaimChecker, FoundDispute, KeptClaim } from './claim-checker.js';

interface Bond extends KeptClaim {
  readonly claim: Relationship;
}

/** Pages that make each other subjects of what they are about, be it over others, at one time by the rule about overlords. */
export class OverlordDisputes implements ClaimChecker {
  readonly #catalogue: Catalogue;
  readonly #bonds: Bond[] = [];

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  wants({ type }: { readonly type: string }): boolean {
    return type === 'SUBJECT_OF';
  }

  see(claim: Relationship, kept: KeptClaim): void {
    this.#bonds.push({ ...kept, claim });
  }

  *disputes(): Iterable<FoundDispute> {
    const reason = 'By these, each is subject to itself by way of the others.';
    for (const claims of this.#circles()) {
      const isBroken = [...overlordCycles.check(this.#dataOf(claims))].length > 0;
      if (isBroken) yield { reason, claims };
    }
  }

  #circles(): Bond[][] {
    const onOneCircle = circles(this.#bonds);
    const groups: Bond[][] = [];
    for (const bond of this.#bonds) {
      if (!onOneCircle(bond.subject, bond.object)) continue;
      const group = groups.find(([first]) => first && onOneCircle(first.subject, bond.subject));
      if (group) group.push(bond);
      else groups.push([bond]);
    }
    return groups;
  }

  /** As much of a data set as the rule looks at. */
  #dataOf(bonds: readonly Bond[]): DataSet {
    const source = readSourceFile('import', '');
    const relationships = bonds.map(({ claim, id }) => ({ value: claim, source, path: [], name: id }));
    const malformed = { entities: new Set<string>(), relationships: new Set<string>() };
    return {
      ...{
        catalogue: this.#catalogue,
        relationships,
        malformed,
        order: orderEvents([]),
        calendars: new Map(),
      },
      ...{ types: [], continuities: [], sources: [], citations: [], entities: [], disputes: [] },
    };
  }
}
