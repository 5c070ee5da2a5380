// Where these publishers sit, by name.
// @param   ids  string[]
// @returns ownerId, countryId
// @access  read
// @index   publisher_id
UNWIND $ids AS id
MATCH (owner:Publisher {id: id})-[:BASED_IN]->(country:Country)
RETURN owner.id AS ownerId, country.id AS countryId
ORDER BY country.name, countryId
