// How many disagreements there are.
// @param   fields   string[]?, null: on any field
// @param   knownBy  string?, day by which it must be known; null: all
// @returns count
// @access  read
// @index   disagreement_id
MATCH (n:Disagreement)
WHERE n.id > ''
  AND ($fields IS NULL OR n.field IN $fields)
  AND ($knownBy IS NULL OR n.knownFrom <= $knownBy)
RETURN count(*) AS count
