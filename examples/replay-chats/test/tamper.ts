import type { Fetch } from "../src/patient-fetch.ts";

type Json = Record<string, unknown>;

/** A network that changes a body: `alter` answers the new one, or undefined to leave it alone. */
export interface Tampering {
  readonly sent?: (body: Json, path: string) => Json | undefined;
  readonly answered?: (body: Json, path: string) => Json | undefined;
}

/** A `fetch` over such a network. */
export function tamperingFetch({ sent, answered }: Tampering): Fetch {
  return async (request) => {
    const path = `${request.method} ${new URL(request.url).pathname}`;
    const response = await fetch(await alterRequest(request, (body) => sent?.(body, path)));
    return alterResponse(response, (body) => answered?.(body, path));
  };
}

async function alterRequest(request: Request, alter: (body: Json) => Json | undefined): Promise<Request> {
  const text = await request.clone().text();
  const altered = text === "" ? undefined : alter(JSON.parse(text) as Json);
  if (altered === undefined) return request;
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  return new Request(request.url, { method: request.method, headers, body: JSON.stringify(altered) });
}

async function alterResponse(response: Response, alter: (body: Json) => Json | undefined): Promise<Response> {
  const altered = alter((await response.clone().json()) as Json);
  if (altered === undefined) return response;
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return new Response(JSON.stringify(altered), { status: response.status, headers });
}
