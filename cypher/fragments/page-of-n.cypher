// Cuts `n` with its `key` (text or number, never null) to a page in the order of the keys: clauses, to be followed by others.
// @param   isDescending  boolean, by key; ids always run upward
// @param   after         map?, key and id of the node to go on after; null: from the first
// @param   limit         integer
WITH n, key
WHERE CASE
  WHEN $after IS NULL THEN true
  WHEN key = $after.key THEN n.id > $after.id
  WHEN $isDescending THEN key < $after.key
  ELSE key > $after.key
END
WITH n, key
ORDER BY CASE WHEN $isDescending THEN key END DESC, CASE WHEN $isDescending THEN null ELSE key END, n.id
LIMIT $limit
