import { controlPath } from "../control.ts";

/** Where the mock answers. */
export interface Address {
  /** The base URL that clients are given. */
  readonly baseUrl: string;
  /** The server's root, without a slash at its end: what `publicUrl` is. */
  readonly root: string;
  /** Matches the address of everything that the desk answers. */
  readonly rest: RegExp;
  /** Matches the address of a socket. */
  readonly sockets: RegExp;
  /** The path below the root. */
  pathOf(url: URL): string;
}

const prefix = "/api/v1/support";

/**
 * Reads a base URL; one that is relative is below the page. Throws a `TypeError` for what is none.
 *
 * @param isControlled Whether calls beside the API control the mock.
 */
export function addressOf(baseUrl: string, isControlled = false): Address {
  const url = parse(baseUrl);
  const path = withoutSlashes(url.pathname);
  const below = withoutSlashes(path.endsWith(prefix) ? path.slice(0, -prefix.length) : path);
  const root = url.origin + below;
  const quoted = quote(root);
  const secure = quote(root.replace(/^http/, "ws"));
  return {
    baseUrl: `${root}${prefix}`,
    root,
    rest: new RegExp(
      `^${quoted}(${prefix}(/.*)?|/healthz|/readyz|/openapi\\.json${isControlled ? `|${controlPath}.*` : ""})(\\?.*)?$`,
    ),
    sockets: new RegExp(`^${secure}/ws/[^/?]+(\\?.*)?$`),
    pathOf: ({ pathname }) => pathname.slice(below.length),
  };
}

function parse(baseUrl: string): URL {
  try {
    const url = new URL(baseUrl, globalThis.location?.href);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // Answered below, like an address of another kind.
  }
  throw new TypeError(
    "baseUrl: Give an http or https address, such as http://localhost:8787/api/v1/support.",
  );
}

function withoutSlashes(path: string): string {
  return path.replace(/\/+$/, "");
}

function quote(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
