import { TYPES } from '../../universe/make-up.mjs';

/** Writes answers as our API does, by hand. Ids and dates have nothing to escape; names are written once, when the graph is built. */
export function makeWriter(graph) {
  const { ids, names, kinds, kindOf, claimIds, type, subject, object, ties } = graph;
  const types = TYPES.map(({ name }) => name);
  const date = (text) => (text === null ? 'null' : `"${text}"`);
  const starts = graph.start.map(date);
  const ends = graph.end.map(date);

  const node = (entity) => `{"id":"${ids[entity]}","name":${names[entity]}}`;
  const dates = (claim) => `"start":${starts[claim]},"end":${ends[claim]}`;
  const named = (claim) => `"id":"${claimIds[claim]}","type":"${types[type[claim]]}"`;
  const edge = (claim) =>
    `{${named(claim)},"subject":{"id":"${ids[subject[claim]]}"},"object":{"id":"${ids[object[claim]]}"},${dates(claim)}}`;
  const whole = (claim) =>
    `{${named(claim)},"subject":${node(subject[claim])},"object":${node(object[claim])},${dates(claim)}}`;

  function list(items, write) {
    let text = '';
    for (const item of items) text += text === '' ? write(item) : `,${write(item)}`;
    return `[${text}]`;
  }

  /** The hops of a side of a path, from where the sides met to its root: the claim, and the entity nearer to the root. */
  function hopsTo({ via, root }, meeting) {
    const hops = [];
    for (let at = meeting; at !== root; ) {
      const claim = via[at];
      const before = subject[claim] === at ? object[claim] : subject[claim];
      hops.push({ claim, at, before });
      at = before;
    }
    return hops;
  }

  const hop = (claim, to) => `{"relationship":{${named(claim)},${dates(claim)}},"to":${node(to)}}`;
  const cell = ({ a, b, stance, certainty, because }) =>
    `{"a":{"id":"${ids[a]}"},"b":{"id":"${ids[b]}"},"stance":{"stance":"${stance}","certainty":${date(certainty)},` +
    `"because":${list(because, (claim) => `{"id":"${claimIds[claim]}"}`)}}}`;

  return {
    oneHop(entity, limit) {
      const from = ties.first[entity];
      const page = ties.claims.subarray(from, Math.min(from + limit, ties.first[entity + 1]));
      return (
        `{"entity":{"id":"${ids[entity]}","name":${names[entity]},"kind":"${kinds[kindOf[entity]].toUpperCase()}",` +
        `"relationships":{"nodes":${list(page, whole)}}}}`
      );
    },
    subgraph: (field, { nodes, edges, truncated }) =>
      `{"${field}":{"nodes":${list(nodes, node)},"edges":${list(edges, edge)},"truncated":${truncated}}}`,
    path(found) {
      if (!found) return '{"paths":{"paths":[]}}';
      const near = hopsTo(found.near, found.meeting).reverse();
      const far = hopsTo(found.far, found.meeting);
      const hops = [
        ...near.map(({ claim, at }) => hop(claim, at)),
        ...far.map(({ claim, before }) => hop(claim, before)),
      ];
      return `{"paths":{"paths":[{"hops":[${hops.join(',')}]}]}}`;
    },
    stances: (cells) => `{"stanceMatrix":{"cells":${list(cells, cell)}}}`,
    factions: (found, limit) => `{"factions":${list(found.slice(0, limit), node)}}`,
  };
}
