// Whether sources of `event` that count disagree on any point: an expression, true or false.
// @param   knownBy  string?, day by which a source must have been published to count; null: any
CASE
  WHEN $knownBy IS NULL THEN event.disagreementCount > 0
  ELSE EXISTS {
    MATCH (event)<-[:ABOUT]-(disagreement:Disagreement)
    WHERE disagreement.knownFrom <= $knownBy
  }
END
