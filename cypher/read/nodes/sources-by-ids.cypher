// Sources with these ids, with the publisher of each.
// @param   ids      string[]
// @param   knownBy  string?, day by which it must be known; null: all
// @returns id, title, titleKind, date, dateFirst, url, kind, country, language, voice, publisherId, publisherName, degree
// @access  read
// @index   source_id
UNWIND $ids AS id
MATCH (n:Source {id: id})-[:PUBLISHED_BY]->(publisher:Publisher)
WHERE $knownBy IS NULL OR n.dateLast <= $knownBy
RETURN
  n.id AS id,
  n.title AS title,
  n.titleKind AS titleKind,
  n.date AS date,
  n.dateFirst AS dateFirst,
  n.url AS url,
  n.kind AS kind,
  n.country AS country,
  n.language AS language,
  n.voice AS voice,
  publisher.id AS publisherId,
  publisher.name AS publisherName,
  COUNT { (n)--() } AS degree
