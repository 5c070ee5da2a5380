/** The project's fact set. */
export const DATA_FOLDER = new URL('../../seed/data/', import.meta.url);
