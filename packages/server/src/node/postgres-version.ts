/** The oldest PostgreSQL that the desk runs on. */
const oldest = 15;

/** Throws unless the server's `server_version_num`, such as 150004, is new enough. */
export function refuseOldVersion(versionNumber: number): void {
  const version = Math.floor(versionNumber / 10_000);
  if (version >= oldest) return;
  throw new Error(
    `The database server is PostgreSQL ${version}; the desk needs ${oldest} or newer. Upgrade the server.`,
  );
}
