import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { NetworkButtons } from './network-buttons.js';
import { type CountProps, NetworkCount } from './network-count.js';
import { steps } from './steps.js';

interface Props extends CountProps {
  /** Of those that the network begins with. */
  readonly names: readonly string[];
  /** What else can be done. */
  readonly children: ReactNode;
}

/** What the network is of, how much of what there is it shows, and what can be done with all of it. */
export function NetworkTools({ names, children, ...count }: Props) {
  const { embedded, parameters } = useAddress();
  const { at, n, hide } = parameters;
  const hidden = itemsOf(hide);
  const nameOf = (id: string): string => count.subgraph.nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <header className="network-tools">
      <h1>{names.join(', ') || 'Network'}</h1>
      {n !== 'blocs' && <NetworkCount {...count} />}
      {!embedded && (
        <NetworkButtons canShowBlocs={count.subgraph.truncated} hasMoment={at !== undefined}>
          {children}
        </NetworkButtons>
      )}
      {hidden.length > 0 && (
        <p className="hidden-list">
          Hidden:{' '}
          {hidden.map((id) => (
            <Button key={id} aria-label={`Show ${nameOf(id)} again`} onPress={() => steps.show(id)}>
              {nameOf(id)} <span aria-hidden="true">×</span>
            </Button>
          ))}
        </p>
      )}
    </header>
  );
}
