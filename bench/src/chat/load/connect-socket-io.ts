import { io, type Socket } from "socket.io-client";
import type { Connect } from "./connect.ts";

interface FromServer {
  welcome(at: { readonly seq: number }): void;
  message(event: { readonly message: { readonly client_message_id: string } }): void;
}

interface FromClient {
  message(
    message: { readonly client_message_id: string; readonly content: string },
    acknowledge: (answer: { readonly error?: string }) => void,
  ): void;
}

/** Socket.IO's own client, a connection for each. */
export const connectSocketIo: Connect = ({ url, session, token, ...door }) =>
  new Promise((resolve) => {
    const socket: Socket<FromServer, FromClient> = io(url, {
      transports: ["websocket"],
      auth: { token, session },
      forceNew: true,
      reconnection: false,
    });
    const lost = (reason: string): void => door.failed(`disconnected: ${reason}`);
    const send = (id: string, content: string): void => {
      socket.emit("message", { client_message_id: id, content }, ({ error }) => {
        if (error === undefined) door.acknowledged(id);
        else door.failed(error);
      });
    };
    const close = (): void => {
      socket.off("disconnect", lost);
      socket.disconnect();
    };
    socket.once("connect_error", ({ message }) => door.failed(message));
    socket.on("disconnect", lost);
    socket.on("message", ({ message }) => door.delivered(message.client_message_id));
    socket.once("welcome", () => resolve({ send, close }));
  });
