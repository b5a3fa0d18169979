import { type Running, type Start, start } from "./program.ts";

/** A server under test, with the token that it printed. */
export interface TestServer extends Running {
  readonly port: number;
  /** Where it answers, without a path. */
  readonly url: string;
  /** Calls the API with the printed token; the path goes on from `/api/v1/support`. */
  call(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  /** The answer's `data` of a list. */
  list<T>(path: string): Promise<readonly T[]>;
}

/** Starts `serve --dev` on a free port and waits until it is ready. */
export async function startServer(words: readonly string[] = [], options: Start = {}): Promise<TestServer> {
  const program = await start(["serve", "--dev", "--port", "0", ...words], options);
  const printed = await ready(program);
  const [, port = ""] = /http:\/\/localhost:(\d+)\/healthz/.exec(printed) ?? [];
  const [token = ""] = /^eyJ\S+$/m.exec(printed) ?? [];
  const url = `http://127.0.0.1:${port}`;
  const call: TestServer["call"] = async (method, path, body) => {
    const response = await fetch(`${url}/api/v1/support${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    ...program,
    port: Number(port),
    url,
    call,
    list: async <T>(path: string) => ((await call("GET", path)).body as { readonly data: readonly T[] }).data,
  };
}

async function ready(program: Running): Promise<string> {
  let over = false;
  void program.ended.then(() => {
    over = true;
  });
  while (!/\/healthz$/m.test(program.out())) {
    if (over) throw new Error(`The server did not start: ${program.err()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // What follows the addresses is printed with them, but may arrive in a later part.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return program.out();
}
