// Says which set the database now holds; the mark stays on until the commit is over.
// @param   version   string?
// @param   hash      string
// @param   loadedAt  string, ISO 8601
// @param   licence   string?
// @param   mark      string
// @returns nothing
// @access  write
// @index   dataset_id
MERGE (d:Dataset {id: 'dataset'})
SET
  d = {
    id: 'dataset',
    version: $version,
    hash: $hash,
    loadedAt: $loadedAt,
    licence: $licence,
    committing: $mark,
    committingSince: timestamp()
  }
