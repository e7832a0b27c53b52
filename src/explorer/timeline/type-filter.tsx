import { change } from '../address/go.js';
import { amount } from '../frame/amount.js';
import './type-filter.css';
import { Checkbox } from 'react-aria-components';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { lineStyle, type TypeEntry } from '../marks/line-style.js';
import type { EntityWithClaims } from './use-timeline-claims.js';

interface Props {
  readonly entities: readonly EntityWithClaims[];
  readonly types: ReadonlyMap<string, TypeEntry>;
}

/** Which relationship types are shown, with how many claims of each there are. */
export function TypeFilter({ entities, types }: Props) {
  const address = useAddress();
  const counts = countTypes(entities);
  const there = [...types.values()].filter(({ type }) => counts.has(type));
  const asked = itemsOf(address.parameters.type);
  const isOn = (type: string): boolean => asked.length === 0 || asked.includes(type);
  const turn = (type: string): void => {
    const next = there.map((entry) => entry.type).filter((other) => isOn(other) !== (other === type));
    const isAll = next.length === there.length || next.length === 0;
    change({ type: isAll ? undefined : listOf(next) }, { replace: true });
  };
  const on = there.filter(({ type }) => isOn(type)).length;
  return (
    <details className="timeline-types">
      <summary>{on < there.length ? `${on} of ${there.length} types` : `All ${there.length} types`}</summary>
      <div className="timeline-type-list">
        {there.map((entry) => (
          <Checkbox key={entry.type} isSelected={isOn(entry.type)} onChange={() => turn(entry.type)}>
            <span className="timeline-box" aria-hidden="true" />
            <svg width="18" height="10" aria-hidden="true">
              <path d="M0 5H18" stroke={`var(--line-${lineStyle(entry).colour})`} strokeWidth="6" />
            </svg>
            {entry.label} <span className="quiet">{amount(counts.get(entry.type))}</span>
          </Checkbox>
        ))}
      </div>
    </details>
  );
}

function countTypes(entities: readonly EntityWithClaims[]): ReadonlyMap<string, number> {
  const claims = new Map(entities.flatMap((some) => some.claims.map((claim) => [claim.id, claim.type])));
  const counts = new Map<string, number>();
  for (const type of claims.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
