import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityLink } from '../claims/entity-link.js';
import { Answered } from '../frame/answered.js';
import { useTitle } from '../frame/use-title.js';
import { SuggestionsDocument } from '../operations.js';
import './home.css';

/** Where one begins: the search stands above, and these are six to begin with. */
export function HomePage() {
  const address = useAddress();
  const answer = useAnswer(SuggestionsDocument, { continuity: address.parameters.c ?? null });
  useTitle(undefined);
  return (
    <div className="home">
      <h1>Who stood with whom, when, and who says so</h1>
      <p>
        Search for a faction, a person or a conflict; give a date to see what held then. Every claim has its
        sources, and where they disagree, all of them are shown.
      </p>
      <h2>Begin with one of these</h2>
      <Answered answer={answer} what="where to begin">
        {({ prominent }) => (
          <ul className="suggestions">
            {prominent.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
                <p className="quiet">{entity.description}</p>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </div>
  );
}
