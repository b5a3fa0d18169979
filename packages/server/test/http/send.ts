import { checkResponse } from "../support/check-response.ts";
import type { Answer } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";
import { type Person, staffToken } from "../support/tokens.ts";

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** Sends a request just as given: no header is added. Answers an empty body as null. */
export async function sendRaw(desk: Desk, path: string, request: RawRequest = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body } = request;
  const url = new URL(path, "http://desk.test");
  const init = body === undefined ? { method, headers } : { method, headers, body, duplex: "half" as const };
  const response = await desk.support.app.fetch(new Request(url, init));
  const text = await response.text();
  const parsed: unknown = text === "" ? null : JSON.parse(text);
  if (text !== "") {
    checkResponse(method, url.pathname, response.status, response.headers.get("content-type") ?? "", parsed);
  }
  return { status: response.status, headers: response.headers, body: parsed };
}

/** The headers of a JSON call by this person. */
export async function jsonHeaders(desk: Desk, person: Person): Promise<Record<string, string>> {
  return {
    authorization: `Bearer ${await staffToken(person, desk.now())}`,
    "content-type": "application/json",
  };
}

/** Where an `invalid_request` finds its faults. */
export function pointers(answer: Answer): readonly string[] {
  if (answer.status !== 400) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body.errors ?? []).map((error: { readonly pointer: string }) => error.pointer);
}
