import type { Java } from './java.ts';

/** What a start needs beside its folder. */
export interface Tools {
  readonly java: Java;
  /** Folder of the server's jars. */
  readonly jars: string;
  /** An archive of classes to start from or, in a run made for that, to write at the end. */
  readonly classArchive: { readonly use: string } | { readonly make: string } | null;
}

/** An archive that Java cannot use is passed over, and silently so: the log is read for why a start failed. */
export function archiveArguments(classArchive: Tools['classArchive']): string[] {
  if (classArchive === null) return [];
  if ('make' in classArchive) return [`-XX:ArchiveClassesAtExit=${classArchive.make}`];
  return [`-XX:SharedArchiveFile=${classArchive.use}`, '-Xshare:auto', '-Xlog:cds*=off'];
}
