// Gives `n`: each publisher of a document that was out by a day, if it meets a filter and is not left out, in no order.
// @param   filter   map, conditions (see `publisher-matches`)
// @param   not      map?, conditions too; what meets every one of them is left out
CALL () {
  UNWIND $filter.ids AS id
  MATCH (n:Publisher {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Publisher)
  WHERE n.id > CASE WHEN $filter.ids IS NULL THEN '' ELSE '~' END
  RETURN n
}
WITH n
WHERE
  // @use publisher-matches
  AND CASE
    WHEN $not IS NULL THEN true
    ELSE NOT
    // @use publisher-matches with filter = not
  END
