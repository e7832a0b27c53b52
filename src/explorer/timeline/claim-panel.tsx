import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { ClaimLine } from '../claims/claim-line.js';
import { EntityLink } from '../claims/entity-link.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import { useTypes } from '../claims/use-types.js';
import { ClaimByIdDocument } from '../operations.js';

interface Props {
  readonly id: string;
  /** Those that are known; any other is asked for. */
  readonly claims: readonly ShownClaim[];
  onOpen(id: string | undefined): void;
}

/** One claim with its sources, and those that contradict it. It takes the focus as it opens, and gives it back. */
export function ClaimPanel({ id, claims, onOpen }: Props) {
  const address = useAddress();
  const { at } = address.parameters;
  const types = useTypes();
  const known = claims.find((claim) => claim.id === id);
  const { data } = useAnswer(
    ClaimByIdDocument,
    known ? null : { id, asOf: at ?? null, dated: at !== undefined },
  );
  const found = data?.node && 'sentence' in data.node && data.node.id === id ? data.node : undefined;
  const claim = known ?? found;
  const panel = useRef<HTMLElement>(null);
  const isKnown = claim !== undefined;
  useEffect(() => {
    if (!isKnown) return undefined;
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, [isKnown]);
  if (!claim) return null;
  return (
    <section
      className="timeline-panel"
      aria-label="Claim"
      tabIndex={-1}
      ref={panel}
      onKeyDown={({ key }) => key === 'Escape' && onOpen(undefined)}
    >
      <div className="timeline-panel-head">
        <h2>Claim</h2>
        <Button aria-label="Close the claim" onPress={() => onOpen(undefined)}>
          ×
        </Button>
      </div>
      <ClaimLine claim={claim} isOpen>
        <EntityLink entity={claim.subject} /> {types.get(claim.type)?.label ?? claim.type}{' '}
        <EntityLink entity={claim.object} />
      </ClaimLine>
      {claim.disputedBy.length > 0 && (
        <>
          <h3>Cannot be true together with</h3>
          <ul className="plain">
            {claim.disputedBy.map((other) => (
              <li key={other.id}>
                <Button onPress={() => onOpen(other.id)}>
                  {claims.find((some) => some.id === other.id)?.sentence ?? other.id}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
