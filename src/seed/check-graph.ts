import type { Run } from '../database/connect.js';
import type { Dispute } from '../model/dispute.js';
import { eventOf } from '../model/moment.js';
import { certainlyTogether } from './certainly-together.js';
import type { DataSet } from './data-set.js';
import { digest } from './digest.js';
import { disputedBy } from './disputed-by.js';
import type { GraphFinding } from './graph-finding.js';
import { periodOf } from './period-of.js';
import { type Precedes, precedence } from './precedence.js';
import { CONTRADICTIONS, UNRELATED } from './statements.js';

const DISPUTE_HASH_LENGTH = 8;

type Claim = DataSet['relationships'][number]['value'];

/** What only the graph tells: contradictions that no editor has declared, and loose ends. None of it keeps data from being loaded. */
export interface GraphFindings {
  readonly disputes: readonly Dispute[];
  readonly findings: readonly GraphFinding[];
}

/**
 * Looks through the release that has just been written. The Cypher of a check finds relationships that contradict each other if
 * they hold at one time; the model says whether they do, on every reading. What an editor has declared a dispute is known
 * already, and left out.
 */
export async function checkGraph(run: Run, data: DataSet, release: string): Promise<GraphFindings> {
  const precedes = precedence(data);
  const declared = disputedBy(data.disputes.map(({ value }) => value));
  const disputes: Dispute[] = [];
  const findings: GraphFinding[] = [];
  for (const { name, statement, reason } of CONTRADICTIONS) {
    const found = (await run(statement, { release })).map((row) => row.relationships as string[]);
    const claims = claimsOf(new Set(found.flat()), data);
    for (const ids of found) {
      const those = ids.flatMap((id) => claims.get(id) ?? []);
      if (isDeclared(ids, declared) || !allTogether(those, data, precedes)) continue;
      const id = `found#${name}-${digest(ids).slice(0, DISPUTE_HASH_LENGTH)}`;
      disputes.push({ id, reason, declared: false, relationships: ids });
      findings.push({ check: name, ids });
    }
  }
  return { disputes, findings: [...findings, ...(await looseEnds(run, data, release))] };
}

function claimsOf(ids: ReadonlySet<string>, { relationships }: DataSet): Map<string, Claim> {
  const found = new Map<string, Claim>();
  for (const { value } of relationships) if (ids.has(value.id)) found.set(value.id, value);
  return found;
}

/** Whether a dispute has two of them. */
function isDeclared(ids: readonly string[], declared: ReadonlyMap<string, readonly string[]>): boolean {
  return ids.some((id) => declared.get(id)?.some((other) => ids.includes(other)));
}

function allTogether(claims: readonly Claim[], data: DataSet, precedes: Precedes): boolean {
  const periods = claims.map((claim) => periodOf(claim, data));
  return periods.every((one, index) =>
    periods.slice(index + 1).every((other) => certainlyTogether(one, other, precedes)),
  );
}

/** The events by which a claim says when it held. No line of the graph leads to them, but the claim does. */
function eventsOf({ start, end, attested }: Claim): string[] {
  const moments = [start, end, ...attested].filter((moment) => moment !== undefined);
  return moments.map(eventOf).filter((event) => event !== undefined);
}

async function looseEnds(
  run: Run,
  { entities, relationships }: DataSet,
  release: string,
): Promise<GraphFinding[]> {
  const ids = new Set((await run(UNRELATED, { release })).map(({ id }) => id));
  for (const { value } of relationships) for (const event of eventsOf(value)) ids.delete(event);
  return entities
    .filter(({ value }) => ids.has(value.id))
    .map(({ value }) => ({ check: 'unrelated-entities', ids: [value.id] }));
}
