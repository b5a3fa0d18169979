/** One end of a conversation. */
export interface Person {
  send(id: string, content: string): void;
  close(): void;
}

/** Who wants to be let in where, and what he is told afterwards. */
export interface Door {
  readonly url: string;
  readonly session: string;
  readonly token: string;
  /** A message with this `client_message_id` was stored. */
  acknowledged(id: string): void;
  /** A message with this `client_message_id` has come. */
  delivered(id: string): void;
  /** A message was refused or the socket was closed: neither may happen in a measurement. */
  failed(reason: string): void;
}

/** Answers when the server has welcomed the socket. */
export type Connect = (door: Door) => Promise<Person>;
