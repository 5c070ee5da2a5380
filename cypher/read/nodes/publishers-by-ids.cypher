// Publishers with these ids.
// @param   ids  string[]
// @returns id, name, degree
// @access  read
// @index   publisher_id
UNWIND $ids AS id
MATCH (n:Publisher {id: id})
RETURN
  n.id AS id,
  n.name AS name,
  COUNT { (n)--() } AS degree
