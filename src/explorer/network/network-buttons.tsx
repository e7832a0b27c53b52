import { memo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { numberIn } from '../address/number-in.js';
import { useParameter } from '../address/use-address.js';
import { EntityPicker } from '../frame/entity-picker.js';
import { FoldedTools } from '../frame/folded-tools.js';
import { useMomentName } from '../time/use-moment-name.js';
import { networkBounds } from './network-bounds.js';
import { steps } from './steps.js';

interface Props {
  readonly canShowBlocs: boolean;
  readonly hasMoment: boolean;
  /** What else can be done. */
  readonly children: ReactNode;
}

/** What can be done with all of the network. */
export function NetworkButtons({ canShowBlocs, hasMoment, children }: Props) {
  return (
    <FoldedTools className="network-buttons">
      <Picker />
      <Depth />
      <Undo />
      {hasMoment && <Compare />}
      <AsBlocs isOffered={canShowBlocs} />
      <AsTable />
      {children}
    </FoldedTools>
  );
}

// NOTE: none of them is drawn again with every step of the slider: together they take as long as the picture.

const Picker = memo(function Picker() {
  return <EntityPicker label="Add" placeholder="Add somebody" onPick={({ id }) => steps.add(id)} />;
});

const Depth = memo(function Depth() {
  const depth = numberIn(useParameter('d'), networkBounds.depth) ?? networkBounds.depth.usual;
  return (
    <label>
      Depth{' '}
      <select
        value={depth}
        onChange={({ target }) => change({ d: target.value === '1' ? undefined : target.value })}
      >
        {['1', '2', '3'].map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
});

const Undo = memo(function Undo() {
  const expanded = useParameter('x');
  return (
    <Button onPress={steps.undo} isDisabled={!expanded}>
      Undo
    </Button>
  );
});

const Compare = memo(function Compare() {
  const other = useParameter('with');
  const name = useMomentName(other);
  return (
    <Button onPress={() => change(({ at }) => ({ with: other ? undefined : at }))}>
      {other ? `Compared with ${name}: end` : 'Compare with another moment'}
    </Button>
  );
});

const AsBlocs = memo(function AsBlocs({ isOffered }: { isOffered: boolean }) {
  const isShown = useParameter('n') === 'blocs';
  if (!isOffered && !isShown) return null;
  return (
    <Button onPress={() => change({ n: isShown ? undefined : 'blocs', sel: undefined })}>
      {isShown ? 'As entities' : 'All of it as blocs'}
    </Button>
  );
});

const AsTable = memo(function AsTable() {
  const isTable = useParameter('table') !== undefined;
  return (
    <Button onPress={() => change({ table: isTable ? undefined : '1' })}>
      {isTable ? 'As a picture' : 'As a table'}
    </Button>
  );
});
