// What the database holds: the set's hash and version, the mark of a commit under way, and how many nodes there are at all.
// @returns hash, version, committing, nodeCount
// @access  read
// @index   dataset_id
OPTIONAL MATCH (d:Dataset {id: 'dataset'})
RETURN d.hash AS hash, d.version AS version, d.committing AS committing, COUNT { MATCH () } AS nodeCount
