import { operationOf } from "../contract/contract.ts";
import { codeKey, statusKey } from "../contract/keys.ts";
import { faultOfAnswer, faultOfProblem } from "../contract/validate.ts";
import type { Sightings } from "./sightings.ts";

/** What the SDK takes as its `fetch`. */
export type Fetch = (request: Request) => Promise<Response>;

/** A `fetch` whose every answer is held against the document and noted. */
export function watchFetch(
  send: (request: Request) => Response | Promise<Response>,
  sightings: Sightings,
): Fetch {
  return async (request) => {
    const { method } = request;
    const { pathname } = new URL(request.url);
    const response = await send(request);
    const text = await response.clone().text();
    const isTable = response.headers.get("content-type")?.startsWith("text/csv") ?? false;
    const body = isTable ? text : parse(text);
    sightings.answers += 1;
    const operation = operationOf(method, pathname);
    if (operation === undefined) {
      sightings.fault(faultOfProblem(body));
      return response;
    }
    sightings.fault(faultOfAnswer(operation, response, body));
    sightings.note(statusKey(operation.id, response.status));
    const { code } = (body ?? {}) as { readonly code?: unknown };
    if (response.status >= 400) sightings.note(codeKey(operation.id, String(code)));
    return response;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
