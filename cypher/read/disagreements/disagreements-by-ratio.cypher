// A page of the disagreements that have the ratio, largest ratio first.
// @param   fields     string[]?, null: on any field
// @param   fromRatio  float, of the disagreement to go on after; the largest number: from the first
// @param   beforeId   string, its id
// @param   limit      integer
// @returns id, ratio
// @access  read
// @index   disagreement_ratio
MATCH (n:Disagreement)
WHERE n.ratio <= $fromRatio
  AND (n.ratio < $fromRatio OR n.id < $beforeId)
  AND ($fields IS NULL OR n.field IN $fields)
RETURN n.id AS id, n.ratio AS ratio
ORDER BY n.ratio DESC, n.id DESC
LIMIT $limit
