// How many disagreements there are.
// @param   minRatio  float?, null: of any size
// @param   measure   string?, the property that `minRatio` is about, `ratio` or `ratioWithoutSuspect`; null: `ratio`
// @param   knownBy   string?, day by which it must be known; null: all
// @returns count
// @access  read
// @index   disagreement_id
MATCH (n:Disagreement)
WHERE n.id > ''
  AND ($minRatio IS NULL OR CASE $measure WHEN 'ratioWithoutSuspect' THEN n.ratioWithoutSuspect ELSE n.ratio END >= $minRatio)
  AND ($knownBy IS NULL OR n.knownFrom <= $knownBy)
  AND
  // @use disagreement-matches
RETURN count(*) AS count
