import type { AnyHandler } from "msw";
import type { WebSocketLink } from "msw/ws";
import type { Address } from "./desk/address.ts";
import type { LiveMock } from "./mock/live-mock.ts";

type Msw = readonly [typeof import("msw/http"), typeof import("msw/ws")];

const links = new Map<string, WebSocketLink>();

/** Makes MSW's handlers for a mock; without the package `msw`, a function that says so. */
export function handlersFor(msw: Msw | undefined, mock: LiveMock, address: Address): () => AnyHandler[] {
  if (msw === undefined) return missing;
  let handlers: AnyHandler[] | undefined;
  return () => {
    handlers ??= makeHandlers(msw, mock, address);
    return [...handlers];
  };
}

function makeHandlers([{ http }, { ws }]: Msw, mock: LiveMock, address: Address): AnyHandler[] {
  const rest = http.all(address.rest, ({ request }) => mock.answer(request));
  const key = address.sockets.source;
  // MSW listens on a channel of the process for each link, and warns of many: mocks of one address share theirs.
  const link = links.get(key) ?? ws.link(address.sockets);
  links.set(key, link);
  const sockets = link.addEventListener("connection", ({ client, info }) => {
    const protocols = [info.protocols ?? []].flat().join(",");
    const request = { path: address.pathOf(client.url), origin: null, protocols };
    const end = mock.openSocket(request, {
      deliver: (text) => client.send(text),
      // What was sent just before, MSW delivers a microtask later, and not to a socket that is closing.
      closed: (code, reason) => queueMicrotask(() => client.close(code, reason)),
    });
    client.addEventListener("message", ({ data }) => {
      if (typeof data === "string") end.text(data);
      else end.binary();
    });
    client.addEventListener("close", () => end.closed());
  });
  return [rest, sockets];
}

/** `msw` is left to be installed by who uses it: a mock can be called without. */
export async function loadMsw(): Promise<Msw | undefined> {
  try {
    return await Promise.all([import("msw/http"), import("msw/ws")]);
  } catch {
    return undefined;
  }
}

function missing(): never {
  throw new Error(
    "handlers: The package `msw`, version 3, is not there. Install it (npm install --save-dev msw).",
  );
}
