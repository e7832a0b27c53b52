import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { change } from '../address/go.js';
import { useAddress } from '../address/use-address.js';
import { FoldedTools } from '../frame/folded-tools.js';
import type { TypeEntry } from '../marks/line-style.js';
import { TypeFilter } from './type-filter.js';
import type { EntityWithClaims } from './use-timeline-claims.js';

interface Props {
  readonly entities: readonly EntityWithClaims[];
  readonly types: ReadonlyMap<string, TypeEntry>;
  readonly zoom: number;
  onZoom(zoom: number): void;
  readonly children: ReactNode;
}

const STEP = 1.5;
const MOST = 12;

/** What can be done with the timeline. What needs a moment is there without one, so that nothing moves while one is dragged. */
export function TimelineTools({ entities, types, zoom, onZoom, children }: Props) {
  const address = useAddress();
  const { at, certain, table } = address.parameters;
  if (address.embedded) return null;
  return (
    <FoldedTools className="timeline-tools">
      <TypeFilter entities={entities} types={types} />
      <ToggleButton
        className="timeline-toggle"
        isDisabled={!at}
        isSelected={certain !== undefined}
        onChange={(on) => change({ certain: on ? '1' : undefined }, { replace: true })}
      >
        Only certain
      </ToggleButton>
      <Button isDisabled={!at} onPress={() => change({ at: undefined })}>
        Any time<span className="unseen">: forget the moment</span>
      </Button>
      {!table && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
        <span role="group" aria-label="Width" className="timeline-zoom">
          <Button
            aria-label="Narrower"
            isDisabled={zoom <= 1}
            onPress={() => onZoom(Math.max(zoom / STEP, 1))}
          >
            −
          </Button>
          <Button
            aria-label="Wider"
            isDisabled={zoom >= MOST}
            onPress={() => onZoom(Math.min(zoom * STEP, MOST))}
          >
            +
          </Button>
          <Button isDisabled={zoom === 1} onPress={() => onZoom(1)}>
            Fit
          </Button>
        </span>
      )}
      <Button onPress={() => change({ table: table ? undefined : '1' }, { replace: true })}>
        {table ? 'As a picture' : 'As a table'}
      </Button>
      {children}
    </FoldedTools>
  );
}
