import type { Dispute } from '../../src/model/dispute.js';
import type { Relationship } from '../../src/model/relationship.js';
import { certainlyTogether } from '../../src/seed/certainly-together.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { digest } from '../../src/seed/digest.js';
import { periodOf } from '../../src/seed/period-of.js';
import { precedence } from '../../src/seed/precedence.js';
import { CONTRADICTIONS } from '../../src/seed/statements.js';

type Claims = readonly Relationship[];

/** What contradicts itself where it holds at one time, as the files in `cypher/checks` say it, by trying all claims with all. */
const PATTERNS: Readonly<Record<string, (claims: Claims) => Claims[]>> = {
  'ally-and-enemy': (claims) =>
    ofType(claims, 'AT_WAR_WITH').flatMap((war) =>
      ofType(claims, 'ALLIED_WITH', 'MEMBER_OF')
        .filter((bond) => joins(bond, war.subject, war.object))
        .map((bond) => [bond, war]),
    ),
  'members-of-enemies': (claims) =>
    ofType(claims, 'AT_WAR_WITH').flatMap((war) =>
      ofType(claims, 'MEMBER_OF')
        .filter(({ object }) => object === war.subject)
        .flatMap((one) =>
          ofType(claims, 'MEMBER_OF')
            .filter(({ subject, object }) => subject === one.subject && object === war.object)
            .map((two) => [one, two, war]),
        ),
    ),
  'members-of-the-destroyed': (claims) =>
    ofType(claims, 'DESTROYED').flatMap((end) =>
      ofType(claims, 'MEMBER_OF')
        .filter(({ object }) => object === end.object)
        .map((membership) => [membership, end]),
    ),
};

/** The contradictions of some data that nobody has declared. */
export function foundDisputes(data: DataSet): Dispute[] {
  const precedes = precedence(data);
  const claims = data.relationships.map(({ value }) => value).filter(({ rank }) => rank !== 'deprecated');
  const areTogether = (one: Relationship, other: Relationship): boolean =>
    one === other || certainlyTogether(periodOf(one, data), periodOf(other, data), precedes);
  const isDeclared = (some: Claims): boolean =>
    data.disputes.some(({ value }) => some.filter(({ id }) => value.relationships.includes(id)).length > 1);
  return CONTRADICTIONS.flatMap(({ name, reason }) =>
    (PATTERNS[name]?.(claims) ?? [])
      .filter(
        (some) => !isDeclared(some) && some.every((one) => some.every((other) => areTogether(one, other))),
      )
      .map((some) => {
        const relationships = some.map(({ id }) => id);
        return {
          id: `found#${name}-${digest(relationships).slice(0, 8)}`,
          reason,
          declared: false,
          relationships,
        };
      }),
  );
}

function ofType(claims: Claims, ...types: readonly string[]): Claims {
  return claims.filter(({ type }) => types.includes(type));
}

function joins({ subject, object }: Relationship, one: string, other: string): boolean {
  return (subject === one && object === other) || (subject === other && object === one);
}
