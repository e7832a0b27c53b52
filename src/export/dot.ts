import type { EntityKind } from '../model/entity.js';
import { aboutLines, aboutTitle } from './about-lines.js';
import { edgeLabel, isSymmetric } from './edge-label.js';
import type { Exported } from './exported.js';
import { periodLabel } from './period-label.js';
import { standIns } from './stand-ins.js';

const SHAPES: Readonly<Record<EntityKind, string>> = {
  Faction: 'box',
  Person: 'ellipse',
  Species: 'hexagon',
  Place: 'house',
  Conflict: 'octagon',
  Event: 'note',
  Artifact: 'diamond',
};

/**
 * DOT, for Graphviz to draw. A relationship without direction has no arrowhead, one that is disputed is dashed, and so is one that
 * is merely possible at the moment asked for.
 */
export async function* dot(exported: Exported): AsyncIterable<string> {
  const { about, catalogue } = exported;
  for (const line of aboutLines(about)) yield `// ${standIns(line).replace(/[\r\n]+/g, ' ')}\n`;
  yield `digraph ${quoted('allegiance')} {\n`;
  yield `  graph [label=${escaped(aboutTitle(about))}, labelloc="t", rankdir="LR", charset="UTF-8"];\n`;
  yield '  node [fontname="sans-serif"];\n  edge [fontname="sans-serif", fontsize="10"];\n';
  for await (const { id, name, kind } of exported.entities())
    yield `  ${quoted(id)} [label=${escaped(name)}, shape="${SHAPES[kind]}"];\n`;
  for await (const relationship of exported.relationships()) {
    const { id, type, subject, object, disputedBy, certainty } = relationship;
    const label = `${edgeLabel(catalogue, type)}${periodLabel(relationship)}`;
    const isDashed = disputedBy.length > 0 || certainty === 'possible';
    const look = `${isSymmetric(catalogue, type) ? ', dir="none"' : ''}${isDashed ? ', style="dashed"' : ''}`;
    yield `  ${quoted(subject)} -> ${quoted(object)} [id=${quoted(id)}, label=${escaped(label)}${look}];\n`;
  }
  yield '}\n';
}

/** An id, taken as it stands. */
function quoted(id: string): string {
  return `"${id.replaceAll('"', '\\"')}"`;
}

/** NOTE: in a label a backslash begins a command (`\N` is the name of the node), and an ampersand a character by its name. */
function escaped(text: string): string {
  const shown = standIns(text).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${shown.replace(/\r\n|\r|\n/g, '\\n').replaceAll('\t', ' ')}"`;
}
