import { describe, expect, test } from '@jest/globals';
import { continuityFolders, readProjectData, readProjectFile } from '../support/project-data.js';

const { data } = readProjectData();

/** The records that stand in the files of a continuity. */
function counts(continuity: string): Record<string, number> {
  const isHere = ({ source }: { source: { file: string } }): boolean =>
    source.file.startsWith(`${continuity}/`);
  const entities = data.entities.filter(isHere);
  return {
    entities: entities.length,
    events: entities.filter(({ value }) => value.kind === 'Event').length,
    relationships: data.relationships.filter(isHere).length,
  };
}

describe.each(continuityFolders())('data/%s', (continuity) => {
  const { minimum } = readProjectFile(`${continuity}/continuity.yaml`).value as {
    minimum: Record<string, number>;
  };

  test.each(['entities', 'events', 'relationships'])('has lost none of its %s', (what) => {
    expect(minimum[what]).toBeGreaterThan(0);
    expect(counts(continuity)[what]).toBeGreaterThanOrEqual(minimum[what] ?? Number.POSITIVE_INFINITY);
  });
});
