import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { useEntity } from '../api/use-entity.js';
import { Answered } from '../frame/answered.js';
import { DidYouMean } from '../frame/did-you-mean.js';
import { useTitle } from '../frame/use-title.js';
import { PathsDocument } from '../operations.js';
import { FoundPaths } from './found-paths.js';
import { PathForm } from './path-form.js';
import { pathQuestion } from './path-question.js';

/** How one is connected with another: the shortest chains of claims between the two, as rows. */
export function PathPage() {
  const address = useAddress();
  const { from, to } = address.parameters;
  const start = useEntity(from);
  const end = useEntity(to);
  const title =
    start.entity && end.entity ? `Paths from ${start.entity.name} to ${end.entity.name}` : 'Paths';
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <PathForm />
      <Found />
    </>
  );
}

function Found() {
  const address = useAddress();
  const { from, to, avoid } = address.parameters;
  const question = pathQuestion(address.parameters);
  const answer = useAnswer(PathsDocument, question);
  const replace = (id: string, unknown: string): void => {
    const put = (held: string): string => (held === unknown ? id : held);
    change({ from: from && put(from), to: to && put(to), avoid: listOf(itemsOf(avoid).map(put)) });
  };
  if (!question) return <NotAsked isSame={from !== undefined && from === to} />;
  return (
    <>
      <Answered answer={answer} what="paths">
        {({ paths }) => <FoundPaths paths={paths.paths} advice={paths.advice} question={question} />}
      </Answered>
      <DidYouMean error={answer.error} onPick={replace} />
    </>
  );
}

function NotAsked({ isSame }: { isSame: boolean }) {
  return (
    <p className="nothing path-nothing">
      {isSame
        ? 'Both are the same. A path leads from one to another: clear one of them.'
        : 'Choose two, and the shortest chains of relationships between them stand here, each with who says so.'}
    </p>
  );
}
