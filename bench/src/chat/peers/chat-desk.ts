import { openSqlite } from "../../http/by-hand/open-sqlite.ts";
import { messageRow, type Row, showMessage } from "../../http/by-hand/rows.ts";
import { insertInto, statements, valuesOf } from "../../http/by-hand/statements.ts";
import type { Caller, NewMessage } from "./checks.ts";

/** What there is to store in a chat and to know of it. */
export interface ChatDesk {
  /** The number of the session's latest event, or null when there is no such session. */
  lastSeq(tenant: string, session: string): number | null;
  /** Stores a message, once; what it became is on the disk. Null when the session has ended. */
  store(caller: Caller, message: NewMessage): StoredMessage | null;
}

export interface StoredMessage {
  readonly message: object;
  readonly id: string;
  readonly seq: number;
  readonly timestamp: string;
}

const byName =
  "select * from session_events where tenant_id = ? and session_id = ? and client_message_id = ?";

/** The rows of the server, on better-sqlite3: every statement prepared at the start, every message a transaction. */
export function openChatDesk(): ChatDesk {
  const database = openSqlite(process.env["SUPPORT_DATABASE_URL"] ?? "");
  const session = database.prepare<unknown[], Row>(statements.session);
  const move = database.prepare(statements.moveSession);
  const named = database.prepare<unknown[], Row>(byName);
  const insert = database.prepare(insertInto("session_events"));

  const store = (caller: Caller, message: NewMessage): StoredMessage | null => {
    const { tenant, session: id } = caller;
    const first = named.get(tenant, id, message.client_message_id);
    if (first !== undefined) return stored(first);
    const before = session.get(tenant, id);
    if (before === undefined || before["ended_at"] !== null) return null;
    const now = new Date().toISOString();
    const seq = Number(before["last_seq"]) + 1;
    move.run(seq, Number(before["version"]) + 1, now, tenant, id);
    const row = rowOf(caller, message, seq, now);
    insert.run(valuesOf("session_events", row));
    return stored(row);
  };
  const storeOnce = database.transaction(store);
  return {
    lastSeq(tenant, id) {
      const row = session.get(tenant, id);
      return row === undefined ? null : Number(row["last_seq"]);
    },
    store: (caller, message) => storeOnce.immediate(caller, message),
  };
}

function rowOf(caller: Caller, message: NewMessage, seq: number, now: string): Row {
  const { tenant, session, actor, kind } = caller;
  return {
    ...messageRow({ tenant, session, actor, content: message.content }, seq, now),
    sender: kind,
    sender_name: kind === "agent" ? actor.name : null,
    message_type: message.type ?? "text",
    attachments: JSON.stringify(message.attachments ?? []),
    client_message_id: message.client_message_id,
  };
}

function stored(row: Row): StoredMessage {
  return {
    message: showMessage(row),
    id: String(row["id"]),
    seq: Number(row["seq"]),
    timestamp: String(row["created_at"]),
  };
}
