// Actors with these ids, with where each sits and what it belongs to.
// @param   ids  string[]
// @returns id, name, kind, aliases, note, countryId, partOfId, degree
// @access  read
// @index   actor_id
UNWIND $ids AS id
MATCH (n:Actor {id: id})
OPTIONAL MATCH (n)-[:BASED_IN]->(country:Country)
OPTIONAL MATCH (n)-[:PART_OF]->(wider:Actor)
RETURN
  n.id AS id,
  n.name AS name,
  n.kind AS kind,
  coalesce(n.aliases, []) AS aliases,
  n.note AS note,
  country.id AS countryId,
  wider.id AS partOfId,
  COUNT { (n)--() } AS degree
