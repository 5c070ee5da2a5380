// Links that tell of the same goods, from these events on as far as such links lead, and which incident prompted which; each once.
// @param   ids      string[]
// @param   knownBy  string?, day; null: all that is on record
// @returns from, type, to
// @access  read
// @index   event_id
UNWIND $ids AS id
MATCH (start:Event {id: id})
MATCH (start)-[:PART_OF|DELIVERS|SAME_GOODS_AS|CONCERNS*0..8]->(event:Event)
WITH DISTINCT event
MATCH (event)-[r:PART_OF|DELIVERS|SAME_GOODS_AS|CONCERNS|PROMPTED_BY]->(other:Event)
WHERE ($knownBy IS NULL OR (event.knownFrom <= $knownBy AND other.knownFrom <= $knownBy))
  AND (NOT type(r) IN ['CONCERNS', 'PROMPTED_BY']
    OR event:Recall|Rejection|Return|Suspension|Seizure|Warning|TestFailure|Contamination)
  AND (type(r) <> 'PROMPTED_BY'
    OR other:Recall|Rejection|Return|Suspension|Seizure|Warning|TestFailure|Contamination)
RETURN event.id AS from, type(r) AS type, other.id AS to
