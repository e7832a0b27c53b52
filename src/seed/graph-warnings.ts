import { type DataSet, finding, type Located } from './data-set.js';
import type { GraphFinding } from './graph-finding.js';
import type { Problem } from './problem.js';
import { CONTRADICTIONS } from './statements.js';

const REASONS = new Map<string, string>(CONTRADICTIONS.map(({ name, reason }) => [name, reason]));

/** What the checks found, for an editor to read, each at the line where it is written now. */
export function graphWarnings(findings: readonly GraphFinding[], data: DataSet): Problem[] {
  if (findings.length === 0) return [];
  const records = new Map<string, Located<unknown>>();
  for (const record of [...data.relationships, ...data.entities]) records.set(record.value.id, record);
  return findings.flatMap(({ check, ids }) => {
    const [first, ...others] = ids.flatMap((id) => records.get(id) ?? []);
    if (!first) return [];
    const reason = REASONS.get(check);
    const problem = reason ? contradiction(reason, first, others) : looseEnd(first);
    return [{ rule: check, ...problem }];
  });
}

function contradiction(reason: string, first: Located<unknown>, others: readonly Located<unknown>[]) {
  const places = others.map(
    ({ value, source, path }) =>
      `"${(value as { id: string }).id}" (${source.file}:${source.position(path).line})`,
  );
  const message = `${reason} It stands against ${places.join(' and ')}. Correct a period, or declare them in \`disputes\`.`;
  return finding(first, [], message, 'warning');
}

function looseEnd(record: Located<unknown>) {
  const message =
    'it stands in no relationship: nothing leads to it. Relate it to something, or take it away.';
  return finding(record, ['id'], message, 'warning');
}
