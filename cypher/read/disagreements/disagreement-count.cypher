// How many disagreements there are.
// @param   fields  string[]?, null: on any field
// @returns count
// @access  read
// @index   disagreement_id
MATCH (n:Disagreement)
WHERE n.id > ''
  AND ($fields IS NULL OR n.field IN $fields)
RETURN count(*) AS count
