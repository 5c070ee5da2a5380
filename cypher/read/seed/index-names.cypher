// The names of all indexes; a constraint's index has the constraint's name.
// @returns name
// @access  read
SHOW INDEXES YIELD name
RETURN name
