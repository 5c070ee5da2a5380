// Whether `event`, with its `marks`, `items`, `hasIncident` and `isDisputed`, meets every condition of a filter: an expression, true or false.
// A CASE, for it stops at the first condition that is not met.
// @param   filter   map, conditions by name (api/src/graph/event-conditions.ts); one that is not there holds for every event
CASE
  WHEN $filter.ids IS NOT NULL AND NOT event.id IN $filter.ids THEN false
  WHEN $filter.kinds IS NOT NULL AND NOT event.kind IN $filter.kinds THEN false
  WHEN $filter.confidences IS NOT NULL AND NOT event.confidence IN $filter.confidences THEN false
  WHEN event.dateLast < $filter.happenedFrom THEN false
  WHEN event.dateFirst > $filter.happenedTo THEN false
  WHEN $filter.reportedFrom IS NOT NULL AND coalesce(event.knownFrom < $filter.reportedFrom, true) THEN false
  WHEN $filter.reportedTo IS NOT NULL AND coalesce(event.knownFrom > $filter.reportedTo, true) THEN false
  WHEN hasIncident <> $filter.hasIncident THEN false
  WHEN isDisputed <> $filter.isDisputed THEN false
  WHEN any(group IN $filter.groups WHERE none(mark IN marks WHERE mark IN group)) THEN false
  WHEN $filter.unit IS NOT NULL AND none(item IN items WHERE
    item.unit = $filter.unit
      AND item.quantity >= $filter.atLeast
      AND item.quantity <= $filter.atMost
      AND item.product IN coalesce($filter.products, [item.product])
  ) THEN false
  ELSE true
END
