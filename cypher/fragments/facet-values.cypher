// Ends a statement that counted nodes: of rows with `by`, `value` (null: nodes that have none), `label` and `count`, one row for each `by`, the commonest values first.
// @param   limit  integer, values of each
WITH by, value, label, count
ORDER BY by, count DESC, value
WITH
  by,
  collect(value) AS values,
  collect(label) AS labels,
  collect(CASE WHEN value IS NOT NULL THEN count END) AS counts,
  sum(CASE WHEN value IS NULL THEN count ELSE 0 END) AS without
RETURN
  by,
  values[..$limit] AS values,
  labels[..$limit] AS labels,
  counts[..$limit] AS counts,
  size(values) AS total,
  without
