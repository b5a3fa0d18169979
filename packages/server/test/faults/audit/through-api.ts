import type { TestClient } from "../../support/client.ts";
import type { Evidence } from "../evidence.ts";

type Listed = { readonly session_id?: string; readonly id?: string };

/** Where what the API shows is not what is stored: sessions, tickets, and the messages of some sessions. */
export async function checkThroughApi(
  client: TestClient,
  evidence: Evidence,
  sessions: readonly string[],
): Promise<readonly string[]> {
  const messagesOf = (session: string): readonly string[] =>
    evidence.session_events
      .filter((row) => row.session_id === session && row.type === "message")
      .map((row) => row.id);
  const lists = [
    ["/sessions", evidence.sessions.map((row) => row.id)],
    ["/tickets", evidence.tickets.map((row) => row.id)],
    ...sessions.map((session) => [`/sessions/${session}/messages`, messagesOf(session)] as const),
  ] as const;
  const faults = lists.map(async ([path, stored]) => {
    const shown = await listAll(client, path);
    return shown.toSorted().join() === stored.toSorted().join()
      ? []
      : [`L1 ${path} shows ${shown.length} of ${stored.length}, or others`];
  });
  return (await Promise.all(faults)).flat();
}

async function listAll(client: TestClient, path: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? "" : `&cursor=${cursor}`;
    const { body } = await client.get(`${path}?limit=200${next}`);
    ids.push(...body.data.map((one: Listed) => one.session_id ?? one.id));
    cursor = body.next_cursor;
  } while (cursor !== null);
  return ids;
}
