// Tells readers that the set is about to be replaced (see src/gate.ts).
// @param   mark  string
// @returns nothing
// @access  write
// @index   dataset_id
MATCH (d:Dataset {id: 'dataset'})
SET d.committing = $mark, d.committingSince = timestamp()
