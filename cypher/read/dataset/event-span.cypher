// First and last day that an event can mean; nulls when there is no event.
// @returns earliest, latest
// @access  read
// @scan    Event, because the last day is in no index and is asked for rarely
MATCH (event:Event)
RETURN min(event.dateFirst) AS earliest, max(event.dateLast) AS latest
