-- Ends of ties that a frontier leads to and that its side has not met, each with one of the claims that lead there.
CREATE TYPE step AS (node integer, claim integer, before integer);

CREATE FUNCTION next_steps(frontier integer[], seen integer[], from_day integer, until_day integer)
RETURNS step[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT array_agg((met.other, met.claim, met.entity)::step) FROM (
      SELECT DISTINCT ON (t.other) t.other, t.claim, t.entity FROM tie t
      WHERE t.entity = ANY (frontier) AND t.type IN (0, 2) AND t.start_min < until_day AND t.end_max > from_day
        AND NOT EXISTS (SELECT FROM unnest(seen) s WHERE s = t.other)
      ORDER BY t.other, t.claim
    ) met
  );
END $$;

CREATE FUNCTION way_back(steps step[], node integer) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN (
    WITH RECURSIVE way AS (
      SELECT s.claim, s.before, 1 AS length FROM unnest(steps) s WHERE s.node = way_back.node
      UNION ALL
      SELECT s.claim, s.before, way.length + 1 FROM way JOIN unnest(steps) s ON s.node = way.before
    )
    SELECT coalesce(array_agg(claim ORDER BY length), '{}') FROM way
  );
END $$;

-- From both ends, level by level, the side with the smaller frontier first: the first node that both have met is on a shortest path.
CREATE FUNCTION shortest_path(source text, target text, max_hops integer, from_day integer, until_day integer)
RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
  near integer[]; far integer[];
  near_seen integer[]; far_seen integer[];
  near_steps step[] := '{}'; far_steps step[] := '{}';
  found step[];
  meeting integer;
  claims integer[];
  root integer;
BEGIN
  SELECT number INTO root FROM entity WHERE id = source;
  near := array[root]; near_seen := near;
  SELECT array[number] INTO far FROM entity WHERE id = target;
  far_seen := far;
  FOR hop IN 1..max_hops LOOP
    IF cardinality(near) <= cardinality(far) THEN
      found := next_steps(near, near_seen, from_day, until_day);
      SELECT array_agg(f.node) INTO near FROM unnest(found) f;
      near_seen := near_seen || near; near_steps := near_steps || found;
    ELSE
      found := next_steps(far, far_seen, from_day, until_day);
      SELECT array_agg(f.node) INTO far FROM unnest(found) f;
      far_seen := far_seen || far; far_steps := far_steps || found;
    END IF;
    IF found IS NULL THEN RETURN NULL; END IF;
    SELECT n.node INTO meeting FROM unnest(near) n(node) JOIN unnest(far) f(node) USING (node)
      ORDER BY node LIMIT 1;
    EXIT WHEN meeting IS NOT NULL;
  END LOOP;
  IF meeting IS NULL THEN RETURN NULL; END IF;
  SELECT array_agg(w.claim ORDER BY w.place DESC) INTO claims
  FROM unnest(way_back(near_steps, meeting)) WITH ORDINALITY w(claim, place);
  RETURN path_of(root, coalesce(claims, '{}') || way_back(far_steps, meeting));
END $$;

CREATE FUNCTION path_of(root integer, claims integer[]) RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
  node integer := root;
  rows json[] := '{}';
  hop record;
BEGIN
  FOR place IN 1..cardinality(claims) LOOP
    SELECT c.id, t.name AS type, c.start_date, c.end_date, o.number AS other, o.name INTO hop
    FROM claim c
    JOIN claim_type t ON t.number = c.type
    JOIN entity o ON o.number = CASE WHEN c.subject = node THEN c.object ELSE c.subject END
    WHERE c.number = claims[place];
    node := hop.other;
    rows := rows || json_build_array(hop.id, hop.type, hop.start_date, hop.end_date, hop.name);
  END LOOP;
  RETURN array_to_json(rows);
END $$;
