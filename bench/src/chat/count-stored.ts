import Database from "better-sqlite3";

/** How many messages of the load are in the file. */
export function countStored(url: string): number {
  const database = new Database(url.replace(/^sqlite:/, ""), { readonly: true });
  const row = database
    .prepare<[], { readonly count: number }>(
      "select count(*) as count from session_events where client_message_id is not null",
    )
    .get();
  database.close();
  return row?.count ?? 0;
}
