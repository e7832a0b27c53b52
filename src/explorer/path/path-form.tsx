import { change } from '../address/go.js';
import './path-form.css';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.js';
import { Avoided } from './avoided.js';
import { HeldPicker } from './held-picker.js';
import { hopsOf, MOST_HOPS, USUAL_HOPS } from './path-question.js';
import { TypeChoice } from './type-choice.js';

const HOPS = Array.from({ length: MOST_HOPS }, (_, index) => index + 1);

/** Between whom a path is looked for, and what it may be made of. */
export function PathForm() {
  const address = useAddress();
  const { from, to } = address.parameters;
  return (
    <section className="path-form" aria-label="Which paths">
      <div className="path-ends">
        <HeldPicker label="From" held={from} id="from" next="to" onChange={(id) => change({ from: id })} />
        <Button
          aria-label="Swap from and to"
          isDisabled={!from && !to}
          onPress={() => change({ from: to, to: from })}
        >
          <span aria-hidden="true">⇄</span>
        </Button>
        <HeldPicker label="To" held={to} id="to" next="from" onChange={(id) => change({ to: id })} />
      </div>
      <div className="path-limits">
        <TypeChoice />
        <Hops />
        <Certain />
      </div>
      <Avoided />
    </section>
  );
}

function Hops() {
  const address = useAddress();
  const id = useId();
  return (
    <div className="limit">
      <label htmlFor={id}>At most</label>
      <select
        id={id}
        value={hopsOf(address.parameters)}
        onChange={({ target: { value } }) =>
          change({ max: Number(value) === USUAL_HOPS ? undefined : value }, { replace: true })
        }
      >
        {HOPS.map((hops) => (
          <option key={hops} value={hops}>
            {hops === 1 ? '1 hop' : `${hops} hops`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Certain() {
  const address = useAddress();
  const { at, certain } = address.parameters;
  return (
    <label className="limit">
      <input
        type="checkbox"
        checked={Boolean(at && certain)}
        disabled={!at}
        onChange={({ target }) => change({ certain: target.checked ? '1' : undefined }, { replace: true })}
      />
      Certain only {!at && <span className="quiet">(of a moment: say as of when)</span>}
    </label>
  );
}
