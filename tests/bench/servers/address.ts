/** Where the database of a bench is, as its own processes are told. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The same as settings for a process, and back. */
export function settingsOf({ uri, user, password, database }: Address): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

export function databaseOf(env: Readonly<Record<string, string | undefined>>): Address {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = env;
  if (!NEO4J_URI) throw new Error('NEO4J_URI is not set; valid: the address of a loaded Neo4j');
  return { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
}
