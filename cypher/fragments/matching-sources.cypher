// Gives `n`: each document that was out by a day, meets a filter and is not left out, in no order.
// @param   filter   map, conditions (see `source-matches`)
// @param   not      map?, conditions too; what meets every one of them is left out
// @param   knownBy  string?, null: any day, undated documents too
CALL () {
  UNWIND $filter.ids AS id
  MATCH (n:Source {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Source)
  WHERE n.id > CASE WHEN $filter.ids IS NULL THEN '' ELSE '~' END
  RETURN n
}
WITH n
WHERE ($knownBy IS NULL OR n.dateLast <= $knownBy)
  AND
  // @use source-matches
  AND CASE
    WHEN $not IS NULL THEN true
    ELSE NOT
    // @use source-matches with filter = not
  END
