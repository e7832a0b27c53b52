CREATE FUNCTION stance_matrix(factions text[], from_day integer, until_day integer) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    WITH member AS MATERIALIZED (
      SELECT e.number, e.id, asked.place
      FROM unnest(factions) WITH ORDINALITY asked(id, place) JOIN entity e USING (id)
    ), held AS MATERIALIZED (
      SELECT m.place, c.number, c.type, c.subject, c.object, c.side, c.start_min, c.end_max,
        c.start_max <= from_day AND until_day <= c.end_min AS certain
      FROM member m JOIN claim c ON c.subject = m.number
      WHERE c.start_min < until_day AND c.end_max > from_day
    ), reason AS (
      SELECT least(h.place, o.place) AS a, greatest(h.place, o.place) AS b, h.certain, array[h.number] AS claims,
        CASE WHEN h.place < o.place THEN t.stance ELSE t.stance_of_object END AS stance
      FROM held h JOIN member o ON o.number = h.object
      JOIN claim_type t ON t.number = h.type AND t.stance IS NOT NULL
      UNION ALL
      SELECT one.place, two.place, one.certain AND two.certain, array[one.number, two.number],
        CASE WHEN one.type = 0 OR one.side = two.side THEN 'ALLIED' ELSE 'HOSTILE' END
      FROM held one JOIN held two ON two.object = one.object AND two.type = one.type AND one.place < two.place
        AND one.end_max > two.start_min AND two.end_max > one.start_min
      WHERE one.type IN (0, 3)
    ), judged AS (
      SELECT *, certain = bool_or(certain) OVER (PARTITION BY a, b) AS decides FROM reason
    ), cell AS (
      SELECT j.a, j.b, bool_or(j.certain) AS certain,
        CASE WHEN count(DISTINCT j.stance) > 1 THEN 'MIXED' ELSE min(j.stance) END AS stance,
        json_agg(DISTINCT c.id COLLATE "C" ORDER BY c.id COLLATE "C") AS claims
      FROM judged j CROSS JOIN unnest(j.claims) AS claim JOIN claim c ON c.number = claim
      WHERE j.decides GROUP BY j.a, j.b
    )
    SELECT json_agg(json_build_array(one.id, two.id, coalesce(cell.stance, 'NOTHING_RECORDED'),
      CASE WHEN cell.certain THEN 'CERTAIN' WHEN NOT cell.certain THEN 'POSSIBLE' END, coalesce(cell.claims, '[]'))
      ORDER BY one.place, two.place)
    FROM member one JOIN member two ON one.place < two.place
    LEFT JOIN cell ON cell.a = one.place AND cell.b = two.place
  );
END $$;

CREATE FUNCTION factions_led_by(leader text) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_array(f.id, f.name) ORDER BY f.name, f.id), '[]') FROM (
      SELECT DISTINCT f.id, f.name FROM entity p
      JOIN claim c ON c.object = p.number AND c.type = 1
      JOIN entity f ON f.number = c.subject
      WHERE p.name = leader AND p.kind = 'Person' ORDER BY f.name, f.id LIMIT 25
    ) f
  );
END $$;
