CREATE TABLE tie AS
SELECT c.subject AS entity, c.object AS other, c.number AS claim, c.type, c.start_min, c.end_max,
  o.kind = 'Faction' AS to_faction, o.name AS other_name, c.id AS claim_id
FROM claim c JOIN entity o ON o.number = c.object
UNION ALL
SELECT c.object, c.subject, c.number, c.type, c.start_min, c.end_max, s.kind = 'Faction', s.name, c.id
FROM claim c JOIN entity s ON s.number = c.subject
ORDER BY 1;

ALTER TABLE entity ADD PRIMARY KEY (number);
ALTER TABLE claim ADD PRIMARY KEY (number);
ALTER TABLE claim ADD FOREIGN KEY (subject) REFERENCES entity, ADD FOREIGN KEY (object) REFERENCES entity,
  ADD FOREIGN KEY (type) REFERENCES claim_type;
CREATE UNIQUE INDEX ON entity (id);
CREATE UNIQUE INDEX ON claim (id);
CREATE INDEX ON entity (name, kind);
-- In the order of pages.
CREATE INDEX ON tie (entity, type, other_name, claim_id) INCLUDE (claim);
-- For walks, the index alone.
CREATE INDEX ON tie (entity) INCLUDE (other, claim, type, start_min, end_max, to_faction);
CREATE INDEX ON claim (subject) INCLUDE (object, type, number, start_min, start_max, end_min, end_max, side);
CREATE INDEX ON claim (object, type) INCLUDE (subject);
