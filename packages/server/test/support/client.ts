import { checkResponse } from "./check-response.ts";

/** An answer, read whole. `body` is the parsed JSON, or the text of a table. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** As loosely typed as fetch types it: the document has checked its shape already. */
  readonly body: Awaited<ReturnType<Response["json"]>>;
}

type Fetch = (request: Request) => Response | Promise<Response>;
type HeaderList = Readonly<Record<string, string>>;

/** Calls the API as one caller; every answer is checked against the document. */
export interface TestClient {
  get(path: string, headers?: HeaderList): Promise<Answer>;
  post(path: string, body?: unknown, headers?: HeaderList): Promise<Answer>;
  put(path: string, body?: unknown, headers?: HeaderList): Promise<Answer>;
  delete(path: string, headers?: HeaderList): Promise<Answer>;
}

/** Paths under `/api/v1/support` may leave that out; others begin with `//`, such as `//healthz`. */
export function createClient(fetch: Fetch, token: () => Promise<string> | string): TestClient {
  const call = async (
    method: string,
    path: string,
    body: unknown,
    headers: HeaderList = {},
  ): Promise<Answer> => {
    const url = new URL(path.startsWith("//") ? path.slice(1) : `/api/v1/support${path}`, "http://desk.test");
    const bearer = await token();
    const request = new Request(url, {
      method,
      headers: {
        ...(bearer === "" ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return await read(method, url.pathname, await fetch(request));
  };
  return {
    get: (path, headers) => call("GET", path, undefined, headers),
    post: (path, body, headers) => call("POST", path, body, headers),
    put: (path, body, headers) => call("PUT", path, body, headers),
    delete: (path, headers) => call("DELETE", path, undefined, headers),
  };
}

async function read(method: string, path: string, response: Response): Promise<Answer> {
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  const body: unknown = text === "" || type.startsWith("text/csv") ? text || undefined : JSON.parse(text);
  checkResponse(method, path, response.status, type, body);
  return { status: response.status, headers: response.headers, body };
}
