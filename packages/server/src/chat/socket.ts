/** A socket, as its transport hands it over. */
export interface ChatSocket {
  send(text: string): void;
  /** Closes with a handshake. The transport cuts it when the other side does not answer. */
  close(code: number, reason: string): void;
  /** Cuts it without one. */
  cut(): void;
  /** Asks the other side for a sign of life, below the protocol; nothing where the transport has no such thing. */
  ping(): void;
  /** Bytes that were sent and not yet taken by the network. */
  unsent(): number;
}

/** What the transport tells of its socket. */
export interface SocketEvents {
  text(text: string): void;
  binary(): void;
  /** The other side answered a ping. */
  alive(): void;
  closed(): void;
}
