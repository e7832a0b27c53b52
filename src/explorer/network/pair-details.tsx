import { useQueries } from '@tanstack/react-query';
import type { Certainty } from '../../model/holds.js';
import type { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { ClaimLine } from '../claims/claim-line.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import { amount } from '../frame/amount.js';
import { useSlow } from '../frame/answered.js';
import { Problem } from '../frame/problem.js';
import { ClaimByIdDocument } from '../operations.js';
import type { NetworkGraph, Pair } from './network-graph.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly pair: Pair;
  /** How sure each claim is at the moment, by its place; undefined where none is asked for. */
  readonly held: readonly (Certainty | undefined)[] | undefined;
  /** How many claims are seen. */
  readonly seen: number;
}

const WORDS = { certain: 'CERTAIN', possible: 'POSSIBLE' } as const;

/** Every claim of two entities with its sources: those of the moment first. */
export function PairDetails({ graph, pair, held, seen }: Props) {
  const ids = pair.claims.flatMap((place) => graph.claims[place]?.id ?? []);
  const { found, error, isFetching } = useClaims(ids);
  const isSlow = useSlow(isFetching);
  const names = [pair.one, pair.other].map((end) => graph.nodes.find(({ id }) => id === end)?.name);
  const certaintyOf = (id: string): Certainty | undefined =>
    held?.[pair.claims.find((place) => graph.claims[place]?.id === id) ?? -1];
  const claims = found.map((claim): ShownClaim => {
    const certainty = certaintyOf(claim.id);
    return held ? { ...claim, certainty: certainty ? WORDS[certainty] : null } : claim;
  });
  const now = claims.filter(({ certainty }) => certainty !== null);
  const otherwise = claims.filter(({ certainty }) => certainty === null);
  return (
    <>
      <h2>{names.join(' and ')}</h2>
      <p className="quiet" role="status">
        {held && `${amount(seen)} at this moment, `}
        {amount(ids.length)} ever
      </p>
      {error && <Problem error={error} />}
      {isSlow && <p className="loading">Loading claims …</p>}
      {now.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
      {otherwise.length > 0 && <h3>Not at this moment</h3>}
      {otherwise.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
    </>
  );
}

/** NOTE: whatever the moment, which the page knows by itself: a step of the slider asks for nothing. */
function useClaims(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: [ClaimByIdDocument.toString(), id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask(ClaimByIdDocument, { id, asOf: null, dated: false }, signal),
    })),
    combine: (answers) => ({
      found: answers.flatMap(({ data }) => (data?.node && 'sentence' in data.node ? [data.node] : [])),
      error: (answers.find(({ error }) => error)?.error ?? null) as ApiError | null,
      isFetching: answers.some(({ isFetching }) => isFetching),
    }),
  });
}
