/** How fast this machine can answer the questions: typed arrays in the process, JSON by hand, node:http and nothing else. */

import { NETWORK, PAGE, PATH, SUBGRAPH } from '../questions.mjs';
import { generate } from '../universe/generate.mjs';
import { TYPES } from '../universe/make-up.mjs';
import { buildGraph } from './limit/graph.mjs';
import { makePaths } from './limit/paths.mjs';
import { makeStances } from './limit/stances.mjs';
import { makeSurroundings } from './limit/surroundings.mjs';
import { makeWriter } from './limit/write.mjs';
import { serveJson } from './listen.mjs';

const { ENTITIES, RELATIONSHIPS, PORT } = process.env;
const graph = buildGraph(generate({ entities: Number(ENTITIES), relationships: Number(RELATIONSHIPS) }));
const write = makeWriter(graph);
const surroundings = makeSurroundings(graph);
const shortestPath = makePaths(graph, maskOf(PATH.types), PATH.maxHops);
const stances = makeStances(graph);
const every = maskOf(TYPES.map(({ name }) => name));
const network = { ...NETWORK, mask: maskOf(NETWORK.types), kind: graph.kinds.indexOf('Faction') };

const ANSWERS = {
  '/Q1': ({ id }) => write.oneHop(graph.placeOf.get(id), PAGE),
  '/Q2': ({ id, asOf }) =>
    write.subgraph(
      'subgraph',
      surroundings(graph.placeOf.get(id), Number(asOf), { ...SUBGRAPH, mask: every, kind: -1 }),
    ),
  '/Q3': ({ from, to, asOf }) =>
    write.path(shortestPath(graph.placeOf.get(from), graph.placeOf.get(to), Number(asOf))),
  '/Q4': ({ id, asOf }) =>
    write.subgraph('allianceNetwork', surroundings(graph.placeOf.get(id), Number(asOf), network)),
  '/Q5': ({ ids, asOf }) =>
    write.stances(
      stances(
        ids.map((id) => graph.placeOf.get(id)),
        Number(asOf),
      ),
    ),
  '/Q6': ({ name }) => write.factions(graph.ledBy.get(name) ?? [], PAGE),
};

serveJson(Number(PORT), (path, asked) => `{"data":${ANSWERS[path](asked)}}`);

/** A bit for each type. */
function maskOf(names) {
  return TYPES.reduce((mask, { name }, type) => (names.includes(name) ? mask | (1 << type) : mask), 0);
}
