// A page of the actors that meet a filter, by name, along the index of names until it is full.
// @param   filter    map, conditions (see `end-matches`)
// @param   not       map?, conditions too; what meets every one of them is left out
// @param   fromName  string, that of the one to go on after; empty: from the first
// @param   afterId   string, its id
// @param   limit     integer
// @returns id, key
// @access  read
// @index   actor_name
MATCH (n:Actor)
USING INDEX n:Actor(name, id)
WHERE n.name >= $fromName
  AND n.id IS NOT NULL
  AND CASE WHEN n.name > $fromName THEN true ELSE n.id > $afterId END
  AND
  // @use end-matches
  AND CASE
    WHEN $not IS NULL THEN true
    ELSE NOT
    // @use end-matches with filter = not
  END
  AND
  // @use end-is-known
RETURN n.id AS id, n.name AS key
ORDER BY n.name, n.id
LIMIT $limit
