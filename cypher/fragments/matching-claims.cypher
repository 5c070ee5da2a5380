// Gives `n` and its document `source`: each claim that was stated by a day, meets a filter and is not left out, in no order.
// Begins at the events, documents or claims asked for, if any, for they are few.
// @param   filter   map, conditions (see `claim-matches`)
// @param   not      map?, conditions too; what meets every one of them is left out
// @param   knownBy  string?, null: any day, claims of undated documents too
CALL () {
  WITH * WHERE $filter.events IS NOT NULL
  MATCH (event:Event)<-[:ABOUT]-(claim:Claim)
  WHERE event.id IN $filter.events
  RETURN claim
  UNION ALL
  WITH * WHERE $filter.events IS NULL AND $filter.sources IS NOT NULL
  MATCH (document:Source)<-[:STATED_IN]-(claim:Claim)
  WHERE document.id IN $filter.sources
  RETURN claim
  UNION ALL
  WITH * WHERE $filter.events IS NULL AND $filter.sources IS NULL AND $filter.ids IS NOT NULL
  MATCH (claim:Claim)
  WHERE claim.id IN $filter.ids
  RETURN claim
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.id > CASE WHEN $filter.events IS NULL AND $filter.sources IS NULL AND $filter.ids IS NULL THEN '' ELSE '~' END
  RETURN claim
}
WITH claim AS n
MATCH (n)-[:STATED_IN]->(source:Source)
WHERE ($knownBy IS NULL OR source.dateLast <= $knownBy)
  AND
  // @use claim-matches
  AND CASE
    WHEN $not IS NULL THEN true
    ELSE NOT
    // @use claim-matches with filter = not
  END
