import { useEffect, useRef } from 'react';
import { EntityChip } from '../frame/entity-chip.js';
import { EntityPicker } from '../frame/entity-picker.js';

interface Props {
  readonly label: string;
  readonly held: string | undefined;
  /** Of the input; the button that clears it is `<id>-clear`. */
  readonly id: string;
  /** The input to go on to once somebody is picked, if it is there. */
  readonly next: string;
  onChange(held: string | undefined): void;
}

/** A place for one entity: who is in it, to be cleared, or else a search. The focus stays here, or goes on to the next. */
export function HeldPicker({ label, held, id, next, onChange }: Props) {
  const focus = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has the focus changes with whom it holds
  useEffect(() => {
    const found = focus.current.map((name) => document.getElementById(name)).find(Boolean);
    focus.current = [];
    found?.focus();
  }, [held]);
  const change = (to: string | undefined, then: readonly string[]): void => {
    focus.current = then;
    onChange(to);
  };
  if (!held)
    return (
      <EntityPicker
        label={label}
        placeholder="Search a name or alias"
        id={id}
        onPick={(entity) => change(entity.id, [next, `${id}-clear`])}
      />
    );
  return (
    <fieldset className="held">
      <legend>{label}</legend>
      <EntityChip
        id={held}
        removal="Clear"
        buttonId={`${id}-clear`}
        onRemove={() => change(undefined, [id])}
      />
    </fieldset>
  );
}
