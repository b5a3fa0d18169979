import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser to test with; in continuous integration its absence is a failure. */
export function isChromiumThere(): boolean {
  if (existsSync(path)) return true;
  if (process.env["CI"] === "true") throw new Error(`CI needs Chromium at ${path}`);
  console.warn(`No Chromium at ${path}: its tests are skipped. Install it, or set CHROMIUM to its path.`);
  return false;
}

/** Under this name the browser reaches this machine as if it were another. */
export const deskHost = "desk.test";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-port=0",
  `--host-resolver-rules=MAP ${deskHost} 127.0.0.1`,
];

/** A tab of a browser. */
export interface Tab {
  /** The value of an expression, or of its promise, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Another tab comes before it, and it is frozen as phones do. */
  hideAndFreeze(): Promise<void>;
  thawAndShow(): Promise<void>;
  goOffline(isOffline: boolean): Promise<void>;
}

export interface Chromium {
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

interface Devtools {
  call(method: string, parameters?: object, sessionId?: string): Promise<Record<string, unknown>>;
  /** The next event of the name. */
  event(method: string): Promise<unknown>;
  close(): void;
}

/** Starts a browser of its own. Spoken to directly, for only so can tabs be hidden in earnest. */
export async function startChromium(): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), "olympus-chromium-"));
  const process = spawn(path, [...flags, `--user-data-dir=${folder}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise<void>((resolve) => process.on("exit", () => resolve()));
  const devtools = await speak(await addressOf(process));
  return {
    open: (url) => openTab(devtools, url),
    close: async () => {
      await devtools.call("Browser.close");
      await gone;
      devtools.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    process.on("exit", () => reject(new Error(`Chromium did not start: ${said}`)));
    process.stderr?.on("data", (data: Buffer) => {
      said += String(data);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

async function speak(address: string): Promise<Devtools> {
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.once("open", resolve));
  const waiting = new Map<number | string, (answer: Answer) => void>();
  socket.on("message", (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    const name = answer.id ?? answer.method ?? "";
    waiting.get(name)?.(answer);
    waiting.delete(name);
  });
  let calls = 0;
  return {
    call: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, ({ error, result }) => {
          if (error === undefined) resolve(result);
          else reject(new Error(`${method}: ${error.message}`));
        });
        socket.send(JSON.stringify({ id: calls, method, params, sessionId }));
      }),
    event: (method) => new Promise((resolve) => waiting.set(method, resolve)),
    close: () => socket.terminate(),
  };
}

async function openTab({ call, event }: Devtools, url: string): Promise<Tab> {
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  const ask = (method: string, parameters: object = {}) => call(method, parameters, String(sessionId));
  await ask("Page.enable");
  const loaded = event("Page.loadEventFired");
  await ask("Page.navigate", { url });
  await loaded;
  const evaluate: Tab["evaluate"] = async (expression) => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await ask("Runtime.evaluate", asked);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  };
  return {
    evaluate,
    hideAndFreeze: async () => {
      const other = await call("Target.createTarget", { url: "about:blank" });
      await call("Target.activateTarget", { targetId: other["targetId"] });
      await evaluate(`new Promise((resolve) => {
        const look = () => document.visibilityState === "hidden" && resolve();
        document.addEventListener("visibilitychange", look);
        look();
      })`);
      await ask("Page.setWebLifecycleState", { state: "frozen" });
    },
    goOffline: async (offline) => {
      const unlimited = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      await ask("Network.emulateNetworkConditions", { offline, ...unlimited });
    },
    thawAndShow: async () => {
      await ask("Page.setWebLifecycleState", { state: "active" });
      await call("Target.activateTarget", { targetId });
    },
  };
}
