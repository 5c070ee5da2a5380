// Takes away what take-load-lock made; the lock itself lasts until the transaction ends.
// @returns nothing
// @access  write
// @index   dataset_id
MATCH (d:Dataset {id: 'load-under-way'})
DELETE d
