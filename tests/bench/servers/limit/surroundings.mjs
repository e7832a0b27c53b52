import { EDGES_PER_NODE } from '../../questions.mjs';

/** Finds what surrounds an entity, level by level, those with the most ties to the level before first. */
export function makeSurroundings({ ids, ties, kindOf, days, type, subject, object, startMin, endMax }) {
  const { first, claims, others } = ties;
  const taken = new Int32Array(ids.length);
  const met = new Int32Array(ids.length);
  const count = new Int32Array(ids.length);
  let request = 0;
  let mark = 0;

  function neighbours(level, from, until, mask, kind) {
    mark++;
    const found = [];
    for (const node of level) {
      for (let at = first[node]; at < first[node + 1]; at++) {
        const claim = claims[at];
        const other = others[at];
        if (taken[other] === request || (kind >= 0 && kindOf[other] !== kind)) continue;
        if (((1 << type[claim]) & mask) === 0 || startMin[claim] >= until || endMax[claim] <= from) continue;
        if (met[other] !== mark) {
          met[other] = mark;
          count[other] = 0;
          found.push(other);
        }
        count[other]++;
      }
    }
    return found.sort((one, other) => count[other] - count[one] || one - other);
  }

  function edgesAmong(nodes, from, until, mask) {
    const edges = [];
    for (const node of nodes) {
      for (let at = first[node]; at < first[node + 1]; at++) {
        const claim = claims[at];
        if (subject[claim] !== node || taken[object[claim]] !== request) continue;
        if (((1 << type[claim]) & mask) === 0 || startMin[claim] >= until || endMax[claim] <= from) continue;
        edges.push(claim);
      }
    }
    return Int32Array.from(edges).sort();
  }

  return (root, year, { depth, limit, mask, kind }) => {
    request++;
    const [from, until] = [days[year], days[year + 1]];
    const nodes = [root];
    taken[root] = request;
    let level = [root];
    let truncated = false;
    for (let hop = 0; hop < depth && level.length > 0 && !truncated; hop++) {
      const room = limit - nodes.length;
      level = neighbours(level, from, until, mask, kind);
      truncated = level.length > room;
      if (truncated) level.length = room;
      for (const node of level) {
        taken[node] = request;
        nodes.push(node);
      }
    }
    const edges = edgesAmong(nodes, from, until, mask);
    const most = limit * EDGES_PER_NODE;
    return { nodes, edges: edges.subarray(0, most), truncated: truncated || edges.length > most };
  };
}
