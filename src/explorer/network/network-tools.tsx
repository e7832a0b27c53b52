import { type ReactNode, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.js';
import { EntityPicker } from '../frame/entity-picker.js';
import type { Look } from '../marks/look.js';
import type { NetworkQuery } from '../operations.js';
import { useMomentName } from '../time/use-moment-name.js';
import type { NetworkGraph } from './network-graph.js';
import { useTotalAtMoment } from './use-network.js';
import { useSteps } from './use-steps.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly subgraph: NetworkQuery['subgraph'];
  readonly looks: readonly (Look | undefined)[];
  readonly limit: number;
  /** How many claims hold or may hold at the moment, filters or not. */
  readonly held: number;
  /** Whether it is known what the moment means that is asked for. */
  readonly isDated: boolean;
  /** Of those that the network begins with. */
  readonly names: readonly string[];
  /** What else can be done. */
  readonly children: ReactNode;
}

const STEP = 60;
const MOST = 400;

/** What the network is of, how much of what there is it shows, and what can be done with all of it. */
export function NetworkTools({ graph, subgraph, looks, limit, held, isDated, names, children }: Props) {
  const { address, change } = useAddress();
  const { at, with: other, d, n, table } = address.parameters;
  const steps = useSteps();
  const otherName = useMomentName(other);
  useUndoKey(steps.canUndo ? steps.undo : undefined);
  const total = useTotalAtMoment(subgraph.truncated);
  const shown = looks.filter(Boolean).length;
  const { nodes, edges } = subgraph.counts;
  return (
    <header className="network-tools">
      <h1>{names.join(', ')}</h1>
      {n !== 'blocs' && (
        <p role="status">
          Showing {shown} of{' '}
          {isDated
            ? `${amount(subgraph.truncated ? total : held)} claims at this moment, ${amount(edges.ever)} ever`
            : `${amount(edges.ever)} claims, at any time`}
          ; {subgraph.truncated && 'the nearest '}
          {graph.nodes.length} of {amount(nodes.ever)} entities.{' '}
          {subgraph.truncated && limit < MOST && (
            <Button onPress={() => change({ n: String(Math.min(MOST, limit + STEP)) })}>Show more</Button>
          )}
        </p>
      )}
      {!address.embedded && (
        <div className="network-buttons">
          <EntityPicker label="Add" placeholder="Add somebody" onPick={({ id }) => steps.add(id)} />
          <label>
            Depth{' '}
            <select
              value={d ?? '1'}
              onChange={({ target }) => change({ d: target.value === '1' ? undefined : target.value })}
            >
              {['1', '2', '3'].map((depth) => (
                <option key={depth}>{depth}</option>
              ))}
            </select>
          </label>
          <Button onPress={steps.undo} isDisabled={!steps.canUndo}>
            Undo
          </Button>
          {at && (
            <Button onPress={() => change({ with: other ? undefined : at })}>
              {other ? `Compared with ${otherName}: end` : 'Compare with another moment'}
            </Button>
          )}
          {(subgraph.truncated || n === 'blocs') && (
            <Button onPress={() => change({ n: n === 'blocs' ? undefined : 'blocs', sel: undefined })}>
              {n === 'blocs' ? 'As entities' : 'All of it as blocs'}
            </Button>
          )}
          <Button onPress={() => change({ table: table ? undefined : '1' })}>
            {table ? 'As a picture' : 'As a table'}
          </Button>
          {children}
        </div>
      )}
      {steps.hidden.length > 0 && (
        <p className="hidden-list">
          Hidden:{' '}
          {steps.hidden.map((id) => (
            <Button key={id} onPress={() => steps.show(id)}>
              {id} ×
            </Button>
          ))}
        </p>
      )}
    </header>
  );
}

/** NOTE: the API does not count more than 10,000 entities and what is between them. */
function amount(count: number | null | undefined): string {
  return count == null ? 'many' : count.toLocaleString('en');
}

/** Ctrl Z takes the last step back. */
function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isField =
        event.target instanceof Element && event.target.closest('input:not([type=range]), textarea');
      if (!undo || isField || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo]);
}
