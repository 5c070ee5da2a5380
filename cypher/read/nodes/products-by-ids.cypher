// Products with these ids.
// @param   ids  string[]
// @returns id, name, degree
// @access  read
// @index   product_id
UNWIND $ids AS id
MATCH (n:Product {id: id})
RETURN
  n.id AS id,
  n.name AS name,
  COUNT { (n)--() } AS degree
