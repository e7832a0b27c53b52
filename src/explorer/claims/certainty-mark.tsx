import type { Certainty } from '../operations.js';

interface Props {
  readonly certainty: Certainty | null | undefined;
  readonly disputed: boolean;
}

/** How sure a claim is at the moment that is asked for, in a word and by its line: the same as in the network. */
export function CertaintyMark({ certainty, disputed }: Props) {
  return (
    <>
      {certainty === 'CERTAIN' && <span className="certainty certain">holds</span>}
      {certainty === 'POSSIBLE' && <span className="certainty possible">may hold</span>}
      {disputed && <span className="certainty disputed">? disputed</span>}
    </>
  );
}
