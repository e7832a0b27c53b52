import { change } from '../address/go.js';
import './found-paths.css';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { useTypes } from '../claims/use-types.js';
import { useAnnounce } from '../frame/announcer.js';
import {
  type EntityBriefFragment,
  PathCountDocument,
  PathsDocument,
  type PathsQuery,
  type PathsQueryVariables,
} from '../operations.js';
import { TakeAway } from '../take-away/take-away.js';
import { FOUND_ID, focusFound } from './focus-found.js';
import { PathAdvice } from './path-advice.js';
import { SHOWN_PATHS } from './path-question.js';
import { PathRow } from './path-row.js';
import { type PathStep, pathSteps } from './path-steps.js';
import { pathsSummary } from './paths-summary.js';
import { PathsTable } from './paths-table.js';

interface Props {
  readonly paths: PathsQuery['paths']['paths'];
  readonly advice: PathsQuery['paths']['advice'];
  readonly question: PathsQueryVariables;
}

/** The paths that there are, shortest first, as rows or as a table; where there is none, what would give one. */
export function FoundPaths({ paths, advice, question }: Props) {
  const address = useAddress();
  const { table, avoid } = address.parameters;
  const types = useTypes();
  const ever = useEver(question);
  const summary = pathsSummary(paths.length, ever, Boolean(question.asOf));
  const announce = useAnnounce();
  useEffect(() => announce(summary), [announce, summary]);
  const shown = paths.slice(0, SHOWN_PATHS).map((path) => pathSteps(path, types));
  const [open, toggle] = useOpenHop(shown);
  const avoidAlso = ({ id, name }: EntityBriefFragment): void => {
    change({ avoid: listOf([...itemsOf(avoid), id]) });
    announce(`Avoiding ${name}`);
    focusFound();
  };
  return (
    <section aria-labelledby={FOUND_ID}>
      <div className="found-head">
        <h2 id={FOUND_ID} tabIndex={-1}>
          {summary}
        </h2>
        {paths.length > 0 && (
          <Button onPress={() => change({ table: table ? undefined : '1' }, { replace: true })}>
            {table ? 'As rows' : 'As a table'}
          </Button>
        )}
        <TakeAway title={summary} query={PathsDocument} variables={question} />
      </div>
      {paths.length === 0 && <PathAdvice advice={advice} />}
      {table && paths.length > 0 && <PathsTable paths={shown} />}
      {!table && (
        <ol className="paths">
          {shown.map((steps, index) => (
            <PathRow
              key={steps.map(({ to }) => to.id).join()}
              steps={steps}
              index={index}
              open={open?.path === index ? open.relationship : undefined}
              onToggle={(relationship) => toggle(relationship, index)}
              onAvoid={avoidAlso}
            />
          ))}
        </ol>
      )}
      {paths.length > SHOWN_PATHS && (
        <p className="quiet">
          There are more, as long or longer. Avoid whom they all pass to see other ways.
        </p>
      )}
    </section>
  );
}

/** How many there are over the whole of time, where a moment is asked for; undefined until it is known. */
function useEver({ from, to, types, maxHops, avoid, asOf }: PathsQueryVariables): number | undefined {
  const { data, isPlaceholderData } = useAnswer(
    PathCountDocument,
    asOf ? { from, to, types: types ?? null, maxHops, avoid } : null,
  );
  return isPlaceholderData ? undefined : data?.paths.paths.length;
}

interface OpenHop {
  readonly relationship: string;
  readonly path: number;
}

/**
 * Which hop is open, and the way to open another or close it. Paths share hops: a press opens one in the path where it was pressed, a
 * link in the first that has it.
 */
function useOpenHop(
  paths: readonly (readonly PathStep[])[],
): readonly [OpenHop | undefined, (relationship: string, path: number) => void] {
  const address = useAddress();
  const { sel } = address.parameters;
  const [pressed, setPressed] = useState(0);
  const has = (path: number): boolean => paths[path]?.some(({ hop }) => hop.relationship.id === sel) ?? false;
  const path = has(pressed) ? pressed : paths.findIndex((_, index) => has(index));
  const open = sel !== undefined && path >= 0 ? { relationship: sel, path } : undefined;
  const toggle = (relationship: string, where: number): void => {
    const isOpen = open?.relationship === relationship && open.path === where;
    setPressed(where);
    change({ sel: isOpen ? undefined : relationship }, { replace: true });
  };
  return [open, toggle];
}
