import type { Run } from '../database/connect.js';
import type { Dispute } from '../model/dispute.js';
import { eventOf } from '../model/moment.js';
import { certainlyTogether } from './certainly-together.js';
import { type DataSet, finding, type Located } from './data-set.js';
import { digest } from './digest.js';
import { periodOf } from './period-of.js';
import { type Precedes, precedence } from './precedence.js';
import type { Problem } from './problem.js';
import { CONTRADICTIONS, UNRELATED } from './statements.js';

const DISPUTE_HASH_LENGTH = 8;

/** What only the graph tells: contradictions that no editor has declared, and loose ends. None of it keeps data from being loaded. */
export interface GraphFindings {
  readonly disputes: readonly Dispute[];
  readonly warnings: readonly Problem[];
}

/**
 * Looks through the graph that a transaction has just written. The Cypher of a check finds relationships that contradict each
 * other if they hold at one time; the model says whether they do, on every reading. What an editor has declared a dispute is
 * known already, and left out.
 */
export async function checkGraph(run: Run, data: DataSet): Promise<GraphFindings> {
  const precedes = precedence(data);
  const records = new Map(data.relationships.map((record) => [record.value.id, record]));
  const disputes: Dispute[] = [];
  const warnings: Problem[] = [];
  for (const { name, statement, reason } of CONTRADICTIONS) {
    for (const row of await run(statement, {})) {
      const relationships = row.relationships as string[];
      const claims = relationships.flatMap((id) => records.get(id) ?? []);
      if (isDeclared(relationships, data) || !allTogether(claims, data, precedes)) continue;
      const id = `found#${name}-${digest(relationships).slice(0, DISPUTE_HASH_LENGTH)}`;
      disputes.push({ id, reason, declared: false, relationships });
      warnings.push(...warningOf(name, reason, claims));
    }
  }
  return { disputes, warnings: [...warnings, ...(await looseEnds(run, data))] };
}

function isDeclared(ids: readonly string[], { disputes }: DataSet): boolean {
  return disputes.some(({ value }) => ids.filter((id) => value.relationships.includes(id)).length > 1);
}

function allTogether(claims: readonly Located<Claim>[], data: DataSet, precedes: Precedes): boolean {
  const periods = claims.map(({ value }) => periodOf(value, data));
  return periods.every((one, index) =>
    periods.slice(index + 1).every((other) => certainlyTogether(one, other, precedes)),
  );
}

type Claim = DataSet['relationships'][number]['value'];

function warningOf(rule: string, reason: string, [first, ...others]: readonly Located<Claim>[]): Problem[] {
  if (!first) return [];
  const places = others.map(
    ({ value, source, path }) => `"${value.id}" (${source.file}:${source.position(path).line})`,
  );
  const message = `${reason} It stands against ${places.join(' and ')}. Correct a period, or declare them in \`disputes\`.`;
  return [{ rule, ...finding(first, [], message, 'warning') }];
}

/** The events by which a claim says when it held. No line of the graph leads to them, but the claim does. */
function eventsOf({ start, end, attested }: Claim): string[] {
  const moments = [start, end, ...attested].filter((moment) => moment !== undefined);
  return moments.map(eventOf).filter((event) => event !== undefined);
}

async function looseEnds(run: Run, { entities, relationships }: DataSet): Promise<Problem[]> {
  const ids = new Set((await run(UNRELATED, {})).map(({ id }) => id));
  for (const event of relationships.flatMap(({ value }) => eventsOf(value))) ids.delete(event);
  const message =
    'it stands in no relationship: nothing leads to it. Relate it to something, or take it away.';
  return entities
    .filter(({ value }) => ids.has(value.id))
    .map((record) => ({ rule: 'unrelated-entities', ...finding(record, ['id'], message, 'warning') }));
}
