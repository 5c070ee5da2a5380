// Documents that tell of events that meet a filter, each with its publisher and how many claims about them it makes.
// @param   limit  integer
// @returns id, publisherId, count
// @access  read
// @index   event_id, country_id, actor_id, product_id, standard_id, event_kind_date

// @use matching-events
MATCH (event)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
WHERE $knownBy IS NULL OR source.dateLast <= $knownBy
WITH source, count(DISTINCT claim) AS count
LIMIT $limit
MATCH (source)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN source.id AS id, publisher.id AS publisherId, count
