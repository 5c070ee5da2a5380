// Takes off the mark of this load, and no other's.
// @param   mark  string
// @returns nothing
// @access  write
// @index   dataset_id
MATCH (d:Dataset {id: 'dataset'})
WHERE d.committing = $mark
REMOVE d.committing, d.committingSince
