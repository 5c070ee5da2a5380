// A page of the disagreements that have the ratio, largest ratio first.
// A CASE, for an OR would be planned as two reads of the index with a sort.
// @param   minRatio   float?, null: of any size
// @param   fromRatio  float, of the disagreement to go on after; the largest number: from the first
// @param   beforeId   string, its id
// @param   limit      integer
// @returns id, ratio
// @access  read
// @index   disagreement_ratio
MATCH (n:Disagreement)
USING INDEX n:Disagreement(ratio, id)
WHERE n.ratio <= $fromRatio
  AND n.id IS NOT NULL
  AND CASE WHEN n.ratio < $fromRatio THEN true ELSE n.id < $beforeId END
  AND ($minRatio IS NULL OR n.ratio >= $minRatio)
  AND
  // @use disagreement-matches
RETURN n.id AS id, n.ratio AS ratio
ORDER BY n.ratio DESC, n.id DESC
LIMIT $limit
