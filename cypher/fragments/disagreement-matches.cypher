// Whether the disagreement `n` meets a filter, as the whole record has it: an expression.
// It is there without suspect claims if two that are sound differ: by their ratio, as texts, in unit, or as nothing from something.
// @param   units           string[]?, null: in any unit or none
// @param   withoutSuspect  boolean?, true: only those that are there without suspect claims

// @use disagreement-is-about
AND ($units IS NULL OR n.unit IN $units)
AND CASE
  WHEN NOT coalesce($withoutSuspect, false) THEN true
  WHEN n.ratioWithoutSuspect IS NOT NULL THEN true
  ELSE EXISTS {
    MATCH (one:Claim)-[:TAKES_PART_IN]->(n)<-[:TAKES_PART_IN]-(other:Claim)
    WHERE one.suspect IS NULL
      AND other.suspect IS NULL
      AND CASE
        WHEN one.number IS NULL OR other.number IS NULL THEN one.text <> other.text
        ELSE one.unit <> other.unit OR (one.number <= 0 AND other.number > 0)
      END
  }
END
