// Whether an incident that could be known concerns `event`: an expression, true or false.
// @param   knownBy  string?, day by which it must have been known; null: any
EXISTS {
  MATCH (event)<-[:CONCERNS]-(incident:Recall|Rejection|Return|Suspension|Seizure|Warning|TestFailure|Contamination)
  WHERE $knownBy IS NULL OR incident.knownFrom <= $knownBy
}
