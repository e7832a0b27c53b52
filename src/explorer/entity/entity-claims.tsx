import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { useAddress } from '../address/use-address.js';
import type { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { ClaimLine, type ShownClaim } from '../claims/claim-line.js';
import { ClaimsTable } from '../claims/claims-table.js';
import { EntityLink } from '../claims/entity-link.js';
import { useTypes } from '../claims/use-types.js';
import { amount } from '../frame/amount.js';
import { Problem } from '../frame/problem.js';
import { EntityClaimsDocument, type EntityClaimsQuery } from '../operations.js';
import { citedSources } from '../take-away/cited-sources.js';
import { TakeAway } from '../take-away/take-away.js';
import { useMomentName } from '../time/use-moment-name.js';
import { Disputes } from './disputes.js';
import { type ClaimGroup, groupClaims } from './group-claims.js';

interface Props {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly continuity: { readonly id: string };
  };
}

/** What holds at the moment that is asked for, then the other claims, by type; those that contradict each other side by side. */
export function EntityClaims({ entity }: Props) {
  const address = useAddress();
  const { at, table } = address.parameters;
  const { claims, total, held, more, error } = useClaims(entity.id, at);
  const types = useTypes();
  const moment = useMomentName(at);
  if (error) return <Problem error={error} />;
  if (!claims) return null;
  const holding = claims.filter(({ certainty }) => certainty);
  const others = claims.filter(({ certainty }) => !certainty);
  const groups = (some: readonly ShownClaim[]) => groupClaims(entity.id, some, types);
  return (
    <>
      <div className="claims-tools">
        <p className="count" role="status">
          {at && `${amount(held)} at this moment, `}
          {amount(total)} ever{claims.length < total && `, the first ${amount(claims.length)} shown`}
        </p>
        <Button onPress={() => change({ table: table ? undefined : '1' }, { replace: true })}>
          {table ? 'As lists' : 'As a table'}
        </Button>
        <TakeAway
          title={entity.name}
          query={EntityClaimsDocument}
          variables={{ id: entity.id, asOf: at ?? null, dated: at !== undefined }}
          exportQuery={{ roots: [entity.id], asOf: at }}
          sources={citedSources(claims)}
        />
      </div>
      <Disputes claims={claims} continuity={entity.continuity.id} />
      {table ? (
        <ClaimsTable caption={`Every claim about ${entity.name}`} claims={claims} />
      ) : (
        <>
          {at && (
            <Section
              title={`At ${moment}`}
              empty={held > 0 ? 'None of the first claims: see more.' : 'Nothing is recorded at this moment.'}
              groups={groups(holding)}
            />
          )}
          {at && others.length > 0 && <Section title="At other times" empty="" groups={groups(others)} />}
          {!at && <Section title="Relationships" empty="Nothing is recorded." groups={groups(claims)} />}
        </>
      )}
      {more && <Button onPress={more}>More claims</Button>}
    </>
  );
}

function Section({ title, empty, groups }: { title: string; empty: string; groups: readonly ClaimGroup[] }) {
  return (
    <section className="claims-section">
      <h2>{title}</h2>
      {groups.length === 0 && <p className="nothing">{empty}</p>}
      {groups.map(({ label, claims }) => (
        <section key={label}>
          <h3>
            {label} <span className="quiet">{amount(claims.length)}</span>
          </h3>
          {claims.map(({ claim, other }) => (
            <ClaimLine key={claim.id} claim={claim}>
              <EntityLink entity={other} />
            </ClaimLine>
          ))}
        </section>
      ))}
    </section>
  );
}

function useClaims(id: string, at: string | undefined) {
  const { data, error, fetchNextPage, hasNextPage } = useInfiniteQuery<EntityClaimsQuery, ApiError>({
    queryKey: [EntityClaimsDocument.toString(), id, at],
    queryFn: ({ pageParam, signal }) =>
      ask(
        EntityClaimsDocument,
        { id, asOf: at ?? null, dated: at !== undefined, after: pageParam as string | null },
        signal,
      ),
    initialPageParam: null,
    getNextPageParam: ({ entity }) => {
      const { hasNextPage: isMore, endCursor } = entity?.relationships.pageInfo ?? {};
      return isMore ? endCursor : undefined;
    },
    placeholderData: (before) => before,
  });
  const pages = data?.pages.flatMap(({ entity }) => entity?.relationships ?? []);
  return {
    claims: pages?.flatMap(({ nodes }) => nodes),
    total: pages?.[0]?.totalCount ?? 0,
    held: data?.pages[0]?.entity?.held?.totalCount ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    error,
  };
}
