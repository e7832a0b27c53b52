const NAMES = {
  first: 'into an empty database',
  replaced: 'in the place of another release',
  unchanged: 'the same again',
};

/** What was measured of one size, as a table of Markdown. */
export function scaleTable({ size: { entities, relationships }, fileMb, runs, answers }) {
  const rows = Object.entries(runs).map(([name, run]) => rowOf(NAMES[name], run, entities + relationships));
  return [
    `**${count(entities)} entities, ${count(relationships)} relationships** (${count(fileMb)} MB of JSON Lines)`,
    '',
    '| `allegiance seed` | s | records/s | writing entities, s | writing relationships, s | findings | Node, MB | Neo4j, MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    ...(answers.length === 0 ? [] : ['', askedMeanwhile(answers)]),
  ].join('\n');
}

function askedMeanwhile(answers) {
  const mixed = answers.filter(({ different }) => different !== 1).length;
  const counts = answers.map(({ answers: all }) => count(all));
  return `Asked meanwhile: ${counts.join(' answers of the old release and ')} of the new one, ${mixed === 0 ? 'none of both' : `**${mixed} of both**`}.`;
}

function rowOf(name, { seconds, stages, warnings, peakMb, neo4jPeakMb }, records) {
  const cells = [
    name,
    seconds.toFixed(1),
    count(records / seconds),
    stages.entities?.toFixed(1) ?? '',
    stages.relationships?.toFixed(1) ?? '',
    count(warnings),
    count(peakMb),
    count(neo4jPeakMb),
  ];
  return `| ${cells.join(' | ')} |`;
}

function count(number) {
  return Math.round(number).toLocaleString('en');
}
