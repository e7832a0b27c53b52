import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { useAddress } from '../address/use-address.js';

/** Why the picture is empty, and what would give something. */
export function NothingShown({ words }: { words: string }) {
  const address = useAddress();
  const { at, certain, type } = address.parameters;
  return (
    <p className="nothing timeline-nothing">
      {certain && at ? `Nothing is certain at ${words}. ` : 'No source places any of this in time. '}
      {certain && at && (
        <Button onPress={() => change({ certain: undefined }, { replace: true })}>Show what may hold</Button>
      )}
      {type && <Button onPress={() => change({ type: undefined }, { replace: true })}>Show all types</Button>}
    </p>
  );
}
