import { EDGES_PER_NODE } from '../questions.mjs';
import { TYPES } from '../universe/make-up.mjs';

/**
 * The questions in Cypher, one statement for each: what an expert would write into @cypher. The library generates none of them: it
 * has no traversal of variable length and no relationship of any type.
 */
const HOLDS = 'r.startMin < $until AND r.endMax > $from';
const ROW = '[r.id, type(r), startNode(r).id, endNode(r).id, r.start, r.end]';

export function oneHop(limit) {
  const places = TYPES.map(({ name }, place) => `${name}: ${place}`);
  return `
MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)-[r]-(o:Entity)
  WITH r, o, {${places.join(', ')}}[type(r)] AS place ORDER BY place, o.name, r.id LIMIT ${limit}
  RETURN collect([r.id, type(r), startNode(r).id, endNode(r).id, o.name, r.start, r.end]) AS rows
}
RETURN {entity: [n.id, n.name, n.kind], rows: rows} AS answer`;
}

export function surroundings({ depth, limit, types = [], kind = 'Entity' }) {
  const pattern = types.length > 0 ? `[r:${types.join('|')}]` : '[r]';
  const level = `
CALL (nodes, level, cut) {
  UNWIND CASE WHEN cut THEN [] ELSE level END AS n
  MATCH (n)-${pattern}-(other:${kind}) WHERE ${HOLDS}
  WITH other, nodes, count(r) AS ties
  WHERE NOT other IN nodes
  WITH other, ties ORDER BY ties DESC, other.id LIMIT ${limit}
  RETURN collect(other) AS found
}
WITH nodes, found, cut, ${limit} - size(nodes) AS room
WITH nodes + found[..room] AS nodes, found[..room] AS level, cut OR size(found) > room AS cut`;
  const most = limit * EDGES_PER_NODE;
  return `
MATCH (root:Entity {id: $id})
WITH [root] AS nodes, [root] AS level, false AS cut${level.repeat(depth)}
CALL (nodes) {
  UNWIND nodes AS n
  MATCH (n)-${pattern}->(other:${kind}) WHERE ${HOLDS} AND other IN nodes
  WITH r ORDER BY r.id LIMIT ${most + 1}
  RETURN collect(${ROW}) AS edges
}
RETURN {
  nodes: [n IN nodes | [n.id, n.name]], edges: edges[..${most}], truncated: cut OR size(edges) > ${most}
} AS answer`;
}

export function shortestPath({ types, maxHops }) {
  return `
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
MATCH p = shortestPath((a)-[:${types.join('|')}*..${maxHops}]-(b))
WHERE all(r IN relationships(p) WHERE ${HOLDS})
RETURN [i IN range(0, length(p) - 1) |
  [relationships(p)[i].id, type(relationships(p)[i]), relationships(p)[i].start, relationships(p)[i].end,
   nodes(p)[i + 1].name]] AS answer`;
}

const DIRECT = ['MEMBER_OF', 'LED_BY', 'ALLIED_WITH', 'AIDED', 'AT_WAR_WITH', 'OPPOSED', 'SUBJECT_OF'];

export function stanceMatrix() {
  return `
UNWIND range(0, size($ids) - 1) AS place
MATCH (n:Entity {id: $ids[place]})
WITH collect({place: place, node: n}) AS members, collect(n) AS nodes
CALL (members, nodes) {
  UNWIND members AS one
  WITH one, one.node AS x, members, nodes
  MATCH (x)-[r:${DIRECT.join('|')}]->(y:Entity) WHERE ${HOLDS} AND y IN nodes
  UNWIND [m IN members WHERE m.node = y] AS other
  WITH one.place AS i, other.place AS j, r,
    CASE WHEN type(r) IN ['AT_WAR_WITH', 'OPPOSED'] THEN 'HOSTILE'
      WHEN type(r) <> 'SUBJECT_OF' THEN 'ALLIED'
      WHEN one.place < other.place THEN 'SUBJECT' ELSE 'OVERLORD' END AS stance
  RETURN collect({a: CASE WHEN i < j THEN i ELSE j END, b: CASE WHEN i < j THEN j ELSE i END, stance: stance,
    certain: r.startMax <= $from AND $until <= r.endMin, claims: [r.id]}) AS direct
}
CALL (members) {
  UNWIND members AS one
  WITH one, one.node AS x
  MATCH (x)-[r:MEMBER_OF|FOUGHT_IN]->(common:Entity) WHERE ${HOLDS}
  WITH common, type(r) AS kind, collect({place: one.place, r: r}) AS ties
  UNWIND ties AS one
  UNWIND ties AS two
  WITH kind, one, two, one.r AS r, two.r AS s
  WHERE one.place < two.place AND r.endMax > s.startMin AND s.endMax > r.startMin
  RETURN collect({a: one.place, b: two.place,
    stance: CASE WHEN kind = 'MEMBER_OF' OR r.side = s.side THEN 'ALLIED' ELSE 'HOSTILE' END,
    certain: r.startMax <= $from AND $until <= r.endMin AND s.startMax <= $from AND $until <= s.endMin,
    claims: [r.id, s.id]}) AS common
}
WITH direct + common AS reasons
UNWIND range(0, size($ids) - 2) AS i
UNWIND range(i + 1, size($ids) - 1) AS j
WITH i, j, [reason IN reasons WHERE reason.a = i AND reason.b = j] AS here
WITH i, j, CASE WHEN any(reason IN here WHERE reason.certain) THEN [reason IN here WHERE reason.certain] ELSE here END AS deciding
CALL (deciding) {
  UNWIND deciding AS reason
  UNWIND reason.claims AS claim
  RETURN collect(DISTINCT reason.stance) AS stances, collect(DISTINCT claim) AS claims
}
RETURN collect([$ids[i], $ids[j],
  CASE size(stances) WHEN 0 THEN 'NOTHING_RECORDED' WHEN 1 THEN stances[0] ELSE 'MIXED' END,
  CASE WHEN size(stances) = 0 THEN null WHEN deciding[0].certain THEN 'CERTAIN' ELSE 'POSSIBLE' END,
  claims]) AS answer`;
}
