import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readCypher } from '../../src/database/cypher-file.js';
import { projectRoot } from '../../src/project-root.js';
import type { PlanStep, Profile } from '../support/profile-database.js';
import { type Index, profileQueries } from '../support/profile-queries.js';
import { filesIn } from '../support/source-modules.js';

/** How much every query has the database do, in its own count: more of it is slower on any machine. CONTRIBUTING.md says how to renew it. */

const KEPT = join(projectRoot, 'tests', 'bench', 'db-hits.json');
const GROWTH = 1.2;

/** What may read more than an index leads to, and why. */
const READS_MORE: Readonly<Record<string, { readonly steps: readonly string[]; readonly reason: string }>> = {
  'queries/all-citations': { steps: ['NodeByLabelScan'], reason: 'the projection is made of all of them' },
  'queries/all-continuities': { steps: ['NodeByLabelScan'], reason: 'the projection is made of all of them' },
  'queries/all-entities': { steps: ['NodeByLabelScan'], reason: 'the projection is made of all of them' },
  'queries/all-relationships': {
    steps: ['NodeByLabelScan'],
    reason: 'the projection is made of all of them',
  },
  'queries/all-sources': {
    steps: ['NodeByLabelScan'],
    reason: 'sources are few, and an export names all of them',
  },
  'queries/changes': { steps: ['NodeByLabelScan'], reason: 'without entities, anything may have changed' },
  'queries/dispute-total': { steps: ['NodeByLabelScan'], reason: 'disputes are few, and all are counted' },
  'queries/prominent': {
    steps: ['NodeByLabelScan'],
    reason: 'any entity may be the one with the most relationships, which no index knows',
  },
  'queries/timeline': { steps: ['NodeByLabelScan'], reason: 'without entities, anything may have happened' },
  'queries/timeline-total': {
    steps: ['NodeByLabelScan'],
    reason: 'without entities, anything may have happened',
  },
  'queries/vocabulary': {
    steps: ['NodeByLabelScan'],
    reason: 'continuities are few, and any may have a calendar',
  },
  'checks/ally-and-enemy': { steps: ['DirectedRelationshipTypeScan'], reason: 'looks at every war' },
  'checks/members-of-enemies': { steps: ['DirectedRelationshipTypeScan'], reason: 'looks at every war' },
  'checks/members-of-the-destroyed': {
    steps: ['DirectedRelationshipTypeScan'],
    reason: 'looks at every destruction',
  },
  'checks/unrelated-entities': { steps: ['NodeByLabelScan'], reason: 'looks at every entity' },
};

/** Where a plan may begin without an exception: at an index, or at what was given or found before. */
const BEGINS = /^(Node(Unique)?IndexSeek(ByRange)?|Argument|Unwind|Projection|ProcedureCall)$/;
const READS_ALL = /Scan$|^CartesianProduct$/;

const names = filesIn('cypher')
  .map((path) => path.replace(/^cypher\/(.*)\.cypher$/, '$1'))
  .filter((name) => /^(queries|checks)\//.test(name))
  .toSorted();

let profiles: ReadonlyMap<string, Profile>;
let indexes: readonly Index[];
let kept: Readonly<Record<string, number>>;
const stepsOf = (name: string): PlanStep[] => [...(profiles.get(name)?.steps.values() ?? [])];

beforeAll(async () => {
  ({ profiles, indexes } = await profileQueries());
  if (process.env.WRITE_DB_HITS) writeHits();
  kept = JSON.parse(readFileSync(KEPT, 'utf8'));
}, 300_000);

describe('db hits', () => {
  test('are kept of every query and check, and of no other', () => {
    expect(Object.keys(kept)).toEqual(names);
  });

  test('are counted of every query and check', () => {
    expect([...profiles.keys()].toSorted()).toEqual(names);
  });

  test.each(names)('of %s have not grown by more than a fifth', (name) => {
    const most = Math.floor((kept[name] ?? 0) * GROWTH);
    expect(profiles.get(name)?.dbHits).toBeLessThanOrEqual(most);
  });
});

describe('plans', () => {
  test.each(names)('of %s begin at an index, and read no more than that leads to', (name) => {
    const more = stepsOf(name)
      .filter(({ operator, isLeaf }) => READS_ALL.test(operator) || (isLeaf && !BEGINS.test(operator)))
      .map(({ operator }) => operator);
    expect([...new Set(more)]).toEqual(READS_MORE[name]?.steps ?? []);
  });

  test.each(names)('of %s lean on the indexes that its file names', (name) => {
    const { text } = readCypher(name);
    const [, named = ''] = /^\/\/ Leans on: (.*)/m.exec(text) ?? [];
    const leansOn = indexes.filter((index) => named.split(/\W+/).includes(index.name));
    const used = indexes.filter(
      (index) =>
        text.includes(`'${index.name}'`) ||
        stepsOf(name).some(({ details }) => details.includes(`:${index.on} `)),
    );
    expect(used.map((index) => index.name).toSorted()).toEqual(leansOn.map((index) => index.name).toSorted());
    expect(named).toMatch(used.length > 0 ? /^\w/ : /^nothing: /);
  });
});

function writeHits(): void {
  const hits = names.map((name) => [name, profiles.get(name)?.dbHits]);
  writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(hits), undefined, 2)}\n`);
}
