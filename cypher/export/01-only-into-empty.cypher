// Is the database empty? A release among other nodes would be none: where it is not, this fails, by a division by zero.
// Parameters: none
// Returns: empty :: INTEGER, 1
// Leans on: the count store
MATCH (n)
WITH count(n) AS nodes
RETURN 1 / (CASE nodes WHEN 0 THEN 1 ELSE 0 END) AS empty
