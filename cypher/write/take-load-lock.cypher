// Lets one load run at a time: the unique id locks until the transaction ends, however it ends, and is never committed.
// @returns nothing
// @access  write
CREATE (:Dataset {id: 'load-under-way'})
