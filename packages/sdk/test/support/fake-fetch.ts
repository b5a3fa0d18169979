import { SupportClient, type SupportClientOptions } from "../../src/index.ts";

/** A client whose requests come here instead of a server; `requests` are those made, oldest first. */
export interface FakeServer {
  readonly client: SupportClient;
  readonly requests: readonly Request[];
}

type Answer = (request: Request, index: number) => Response | Promise<Response>;

export const secretToken = "eyJhbGciOiJIUzI1NiJ9.secret-payload.secret-signature";

/** Answers every request with `answer`. */
export function fakeServer(answer: Answer, options: Partial<SupportClientOptions> = {}): FakeServer {
  const requests: Request[] = [];
  const client = new SupportClient({
    baseUrl: "http://desk.test",
    token: secretToken,
    fetch: (request) => answer(request, requests.push(request) - 1),
    ...options,
  });
  return { client, requests };
}

/** An error as the server would send it. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  const detail = `This is ${code}.`;
  const body = { type: `urn:x:${code}`, title: code, status, code, detail, request_id: "req_body" };
  return Response.json(body, {
    status,
    headers: { "content-type": "application/problem+json", "x-request-id": "req_head", ...headers },
  });
}

/** The error that a call rejects with; fails when it resolves. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("The call did not reject.");
}
