// A page of the publishers that meet a filter, by name, along the index of names until it is full.
// @param   filter    map, conditions (see `publisher-matches`)
// @param   not       map?, conditions too; what meets every one of them is left out
// @param   fromName  string, that of the one to go on after; empty: from the first
// @param   afterId   string, its id
// @param   limit     integer
// @returns id, key
// @access  read
// @index   publisher_name
MATCH (n:Publisher)
USING INDEX n:Publisher(name, id)
WHERE n.name >= $fromName
  AND n.id IS NOT NULL
  AND CASE WHEN n.name > $fromName THEN true ELSE n.id > $afterId END
  AND
  // @use publisher-matches
  AND CASE
    WHEN $not IS NULL THEN true
    ELSE NOT
    // @use publisher-matches with filter = not
  END
RETURN n.id AS id, n.name AS key
ORDER BY n.name, n.id
LIMIT $limit
