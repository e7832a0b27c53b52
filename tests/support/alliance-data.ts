import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { projectRoot } from '../../src/project-root.js';
import { type AllianceRow, type AllianceTables, LAST_COVERED } from './alliance-tables.js';
import { temporaryFolder } from './folders.js';

const SOURCE = {
  id: 'correlates-of-war/alliances',
  title: 'Formal alliances',
  publisher: 'Correlates of War',
};

/** Writes the tables as an editor would write facts, into a data folder that is gone after the tests of the file. */
export function writeAllianceData({ rows, names }: AllianceTables): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'world'));
  cpSync(join(projectRoot, 'data', 'catalogue.yaml'), join(folder, 'catalogue.yaml'));
  const write = (file: string, value: unknown): void =>
    writeFileSync(join(folder, 'world', file), stringify(value, { aliasDuplicateObjects: false }));
  write('continuity.yaml', {
    id: 'world',
    title: 'World',
    description: 'Who was formally allied with whom.',
    minimum: { entities: 0, events: 0, relationships: 0 },
  });
  write('alliances.yaml', {
    source: SOURCE,
    entities: [...names].map(([id, name]) => ({
      id,
      kind: 'Faction',
      name,
      description: 'A state, or an alliance of states.',
      citations: rows
        .filter(({ subject, object }) => subject === id || object === id)
        .slice(0, 1)
        .map(cite),
    })),
    relationships: rows.map((row) => ({
      subject: row.subject,
      type: row.type,
      object: row.object,
      start: startOf(row),
      end: endOf(row),
      citations: [cite(row)],
    })),
  });
  return folder;
}

/** The name of the row that a loaded relationship is about, by the one citation that it has. */
export function rowCited([citation = '']: readonly string[]): string {
  return citation.slice(SOURCE.id.length + '#'.length);
}

function cite({ name }: AllianceRow): string {
  return name;
}

function startOf({ start, beganBefore }: AllianceRow): string {
  return beganBefore ? `../${start}` : start;
}

/** "Lasts past the period covered" is no "has not ended": whether it did on the day after, the tables do not know. */
function endOf({ end }: AllianceRow): string {
  return end ?? `${LAST_COVERED}/..`;
}
