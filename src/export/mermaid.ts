import { edgeLabel, isSymmetric } from './edge-label.js';
import type { Exported, ExportedRelationship } from './exported.js';
import { MOST_ABOUT, mermaidAbout } from './mermaid-about.js';
import { mermaidText } from './mermaid-text.js';
import { periodLabel } from './period-label.js';

/** What Mermaid draws unless it is told otherwise: so many lines, and so long a text, of which some is for what is said at the top. */
const MOST_EDGES = 500;
const MOST_CHARACTERS = 50_000;

interface Chart {
  readonly lines: string[];
  /** Of each node that is drawn its name there. */
  readonly drawn: Map<string, string>;
  edges: number;
  characters: number;
}

/**
 * A flowchart of Mermaid, for a page on GitHub or in a wiki. Of a graph that is too large it has the first relationships by id and
 * what they join, and says in the chart how much is left out.
 */
export async function* mermaid(exported: Exported): AsyncIterable<string> {
  const { about } = exported;
  const edges = await firstEdges(exported);
  const names = await namesOf(exported, edges);
  const chart: Chart = { lines: [], drawn: new Map(), edges: 0, characters: 0 };
  for (const edge of edges) drawEdge(chart, exported, edge, names);
  for (const id of names.keys()) drawNode(chart, id, names);
  yield mermaidAbout(about);
  yield `flowchart LR\n${chart.lines.join('')}`;
  const { entities, relationships } = about;
  const left = [entities.shown - chart.drawn.size, relationships.shown - chart.edges];
  if (left.some((number) => number > 0))
    yield `  cut[${mermaidText(`Cut: ${left[0]} entities and ${left[1]} relationships do not fit. Ask for less, or for another format.`)}]\n`;
}

async function firstEdges(exported: Exported): Promise<ExportedRelationship[]> {
  const edges: ExportedRelationship[] = [];
  for await (const relationship of exported.relationships()) {
    if (edges.length === MOST_EDGES) break;
    edges.push(relationship);
  }
  return edges;
}

/** The names of what the edges join, and of as many others as could fit. */
async function namesOf(
  exported: Exported,
  edges: readonly ExportedRelationship[],
): Promise<Map<string, string>> {
  const ends = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
  const names = new Map<string, string>();
  let others = 0;
  for await (const { id, name } of exported.entities())
    if (ends.has(id) || others++ < MOST_EDGES) names.set(id, name);
  return names;
}

function drawEdge(
  chart: Chart,
  { catalogue }: Exported,
  edge: ExportedRelationship,
  names: ReadonlyMap<string, string>,
): void {
  const { type, subject, object } = edge;
  if (!drawNode(chart, subject, names) || !drawNode(chart, object, names)) return;
  const line = isSymmetric(catalogue, type) ? '---' : '-->';
  const label = mermaidText(`${edgeLabel(catalogue, type)}${periodLabel(edge)}`);
  if (add(chart, `  ${chart.drawn.get(subject)} ${line}|${label}| ${chart.drawn.get(object)}\n`))
    chart.edges++;
}

/** Whether the node is drawn. */
function drawNode(chart: Chart, id: string, names: ReadonlyMap<string, string>): boolean {
  if (chart.drawn.has(id)) return true;
  const name = `n${chart.drawn.size + 1}`;
  const isAdded = add(chart, `  ${name}[${mermaidText(names.get(id) ?? id)}]\n`);
  if (isAdded) chart.drawn.set(id, name);
  return isAdded;
}

/** Once a line does not fit, none after it does: what is left out is what comes last. */
function add(chart: Chart, line: string): boolean {
  chart.characters += line.length;
  const fits = chart.characters <= MOST_CHARACTERS - MOST_ABOUT - 500;
  if (fits) chart.lines.push(line);
  return fits;
}
