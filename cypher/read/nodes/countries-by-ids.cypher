// Countries with these codes.
// @param   ids  string[]
// @returns id, name, region, latitude, longitude, degree
// @access  read
// @index   country_id
UNWIND $ids AS id
MATCH (n:Country {id: id})
RETURN
  n.id AS id,
  n.name AS name,
  n.region AS region,
  n.latitude AS latitude,
  n.longitude AS longitude,
  COUNT { (n)--() } AS degree
