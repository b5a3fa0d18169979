import type { Server } from "node:http";

/** What every contestant knows: the secret of the tokens, and who sends them. */
export const secret = "a secret for measurements only, 32+ bytes";
export const tenant = "bench";
export const actor = { id: "agent_bench", name: "Bench" } as const;

/** Listens on the port that the environment names; ends when it is told to. */
export function listenOn(server: Server): Promise<void> {
  process.once("SIGTERM", () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
  return new Promise((resolve) => {
    server.listen(Number(process.env["SUPPORT_PORT"]), "127.0.0.1", resolve);
  });
}
