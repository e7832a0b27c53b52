-- The questions, as one would write them who knows Postgres: one round trip each, ends and frontiers as arrays, one index scan for
-- each level, answers built where the rows are. In PL/pgSQL, which keeps its plans, as functions in SQL do not.
CREATE FUNCTION one_hop(root text) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
      'entity', json_build_array(e.id, e.name, e.kind),
      'rows', (
        SELECT coalesce(json_agg(json_build_array(c.id, t.name, s.id, o.id, page.other_name, c.start_date, c.end_date)
          ORDER BY page.type, page.other_name, page.claim_id), '[]')
        FROM (
          SELECT claim, type, other_name, claim_id FROM tie
          WHERE entity = e.number ORDER BY type, other_name, claim_id LIMIT 25
        ) page
        JOIN claim c ON c.number = page.claim
        JOIN claim_type t ON t.number = page.type
        JOIN entity s ON s.number = c.subject
        JOIN entity o ON o.number = c.object
      ))
    FROM entity e WHERE e.id = root
  );
END $$;

CREATE FUNCTION surroundings(
  root text, hops integer, most integer, types smallint[], only_factions boolean, from_day integer, until_day integer
) RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
  nodes integer[];
  level integer[];
  room integer;
  cut boolean := false;
  answer json;
BEGIN
  SELECT array[number] INTO level FROM entity WHERE id = root;
  nodes := level;
  FOR hop IN 1..hops LOOP
    EXIT WHEN cut OR level IS NULL;
    room := most - cardinality(nodes);
    SELECT array_agg(other ORDER BY ties DESC, id) INTO level FROM (
      SELECT met.other, met.ties, e.id FROM (
        SELECT t.other, count(*) AS ties FROM tie t
        WHERE t.entity = ANY (level) AND t.start_min < until_day AND t.end_max > from_day
          AND (types IS NULL OR t.type = ANY (types)) AND (t.to_faction OR NOT only_factions)
        GROUP BY t.other
      ) met JOIN entity e ON e.number = met.other
      WHERE NOT EXISTS (SELECT FROM unnest(nodes) seen WHERE seen = met.other)
      ORDER BY met.ties DESC, e.id LIMIT room + 1
    ) found;
    cut := coalesce(cardinality(level), 0) > room;
    level := level[:room];
    nodes := nodes || level;
  END LOOP;
  WITH edges AS (
    SELECT c.number, c.id, c.type, c.subject, c.object, c.start_date, c.end_date
    FROM claim c JOIN unnest(nodes) AS ends ON ends = c.object
    WHERE c.subject = ANY (nodes) AND c.start_min < until_day AND c.end_max > from_day
      AND (types IS NULL OR c.type = ANY (types))
    ORDER BY c.id LIMIT most * 5 + 1
  )
  SELECT json_build_object(
    'nodes', (
      SELECT json_agg(json_build_array(e.id, e.name) ORDER BY n.place)
      FROM unnest(nodes) WITH ORDINALITY n(number, place) JOIN entity e USING (number)),
    'edges', (
      SELECT coalesce(json_agg(json_build_array(c.id, t.name, s.id, o.id, c.start_date, c.end_date) ORDER BY c.id), '[]')
      FROM (SELECT * FROM edges LIMIT most * 5) c
      JOIN claim_type t ON t.number = c.type
      JOIN entity s ON s.number = c.subject
      JOIN entity o ON o.number = c.object),
    'truncated', cut OR (SELECT count(*) FROM edges) > most * 5
  ) INTO answer;
  RETURN answer;
END $$;

CREATE FUNCTION subgraph(root text, from_day integer, until_day integer) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT surroundings(root, 2, 500, NULL, false, from_day, until_day)
$$;

CREATE FUNCTION alliance_network(root text, from_day integer, until_day integer) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT surroundings(root, 4, 200, '{0,2}', true, from_day, until_day)
$$;
