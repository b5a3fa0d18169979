import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";

// Runs on a thread of its own. Has a connection of its own, as another process would.
const database = new Database(String(workerData), { timeout: 0 });
database.pragma("synchronous = FULL");

parentPort?.on("message", () => {
  database.pragma("wal_checkpoint(PASSIVE)");
  parentPort?.postMessage("done");
});
