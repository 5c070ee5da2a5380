// Each relationship `r` of `n`, with `other` at its far end, that is there on a day.
// @param   knownBy  string?, day by which it must be known; null: any
MATCH (n)-[r]-(other)
WHERE
  $knownBy IS NULL
  OR CASE
    WHEN type(r) = 'TAKES_PART_IN' AND coalesce(r.knownFrom > $knownBy, true) THEN false
    WHEN other:Claim THEN EXISTS {
      MATCH (other)-[:STATED_IN]->(source:Source)
      WHERE source.dateLast <= $knownBy
    }
    WHEN other:Source THEN other.dateLast <= $knownBy
    WHEN other:Event OR other:Disagreement THEN other.knownFrom <= $knownBy
    ELSE true
  END
