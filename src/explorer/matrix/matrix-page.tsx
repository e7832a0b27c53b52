import { change } from '../address/go.js';
import './matrix.css';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../frame/answered.js';
import { DidYouMean } from '../frame/did-you-mean.js';
import { useTitle } from '../frame/use-title.js';
import { StanceMatrixDocument } from '../operations.js';
import { FactionSet } from './faction-set.js';
import { FactionSuggestions } from './faction-suggestions.js';
import { MOST_FACTIONS } from './most-factions.js';
import { Stances } from './stances.js';

/** How each of some factions stands to each of the others. */
export function MatrixPage() {
  const address = useAddress();
  const chosen = itemsOf(address.parameters.e);
  useTitle('Who stands with whom');
  return (
    <>
      <h1>Who stands with whom</h1>
      <FactionSet chosen={chosen} />
      {chosen.length < 2 && <FactionSuggestions chosen={chosen} />}
      {chosen.length >= 2 && <Asked factions={chosen.slice(0, MOST_FACTIONS)} />}
    </>
  );
}

function Asked({ factions }: { factions: readonly string[] }) {
  const address = useAddress();
  const answer = useAnswer(StanceMatrixDocument, { factions, asOf: address.parameters.at ?? null });
  return (
    <>
      <Answered answer={answer} what="stances">
        {({ stanceMatrix }) => <Stances matrix={stanceMatrix} isCurrent={!answer.isPlaceholderData} />}
      </Answered>
      <DidYouMean
        error={answer.error}
        onPick={(id, unknown) =>
          change({ e: listOf(factions.map((held) => (held === unknown ? id : held))) })
        }
      />
    </>
  );
}
