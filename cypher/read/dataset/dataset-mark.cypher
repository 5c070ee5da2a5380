// The loaded fact set, and how long ago a load marked that it is about to replace it; one row, of nulls when none is loaded.
// @returns hash, version, licence, loadedAt, committing, committingAge
// @access  read
// @index   dataset_id
OPTIONAL MATCH (d:Dataset {id: 'dataset'})
RETURN
  d.hash AS hash,
  d.version AS version,
  d.licence AS licence,
  d.loadedAt AS loadedAt,
  d.committing AS committing,
  timestamp() - d.committingSince AS committingAge
