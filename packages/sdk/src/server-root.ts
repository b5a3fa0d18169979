import { UsageError } from "./errors/usage-error.ts";
import { operations } from "./generated/operations.ts";

/** The address below which the operations' own prefixes go: the base URL without `/api/v1/support` and slashes at its end. */
export function serverRoot(baseUrl: string | URL): string {
  const url = parse(baseUrl);
  const wrong = url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "";
  if (wrong || !/^https?:$/.test(url.protocol)) throw unusable();
  // Here and not above: bundlers keep what a module reads when it is loaded, even for those who use nothing of it.
  const { prefix } = operations.listSessions;
  const path = withoutSlashes(url.pathname);
  return url.origin + withoutSlashes(path.endsWith(prefix) ? path.slice(0, -prefix.length) : path);
}

function parse(baseUrl: string | URL): URL {
  try {
    return new URL(baseUrl, globalThis.location?.href);
  } catch {
    throw unusable();
  }
}

function withoutSlashes(path: string): string {
  return path.replace(/\/+$/, "");
}

// The address itself is left out of the message: it may carry a password.
function unusable(): UsageError {
  return new UsageError(
    "baseUrl: Give an http or https address without user, query and fragment, such as https://desk.example.com.",
  );
}
