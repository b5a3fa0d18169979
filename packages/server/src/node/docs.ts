import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Nothing but the server's own files: no other host is asked for anything. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Olympus Support API</title>
    <link rel="stylesheet" href="docs/swagger-ui.css">
    <link rel="icon" type="image/png" href="docs/favicon-32x32.png">
  </head>
  <body>
    <div id="reference"></div>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  persistAuthorization: true,
  validatorUrl: null,
});
`;

/** The files of the package that the page asks for, with their media types. */
const files: ReadonlyMap<string, string> = new Map([
  ["swagger-ui.css", "text/css; charset=utf-8"],
  ["swagger-ui-bundle.js", "text/javascript; charset=utf-8"],
  ["favicon-32x32.png", "image/png"],
]);

/** The answer to a call for the browsable reference, or null when the call is for something else. */
export function answerDocs(request: Request): Response | Promise<Response> | null {
  // Every call comes by here, and taking a URL apart costs more than to see that it cannot be one of these.
  if (!request.url.includes("/docs")) return null;
  const { pathname } = new URL(request.url);
  if (!/^\/docs(?:\/|$)/.test(pathname) || !/^(?:GET|HEAD)$/.test(request.method)) return null;
  if (pathname === "/docs") return answer(page, "text/html; charset=utf-8");
  if (pathname === "/docs/") return new Response(null, { status: 308, headers: { location: "../docs" } });
  if (pathname === "/docs/start.js") return answer(start, "text/javascript; charset=utf-8");
  const name = pathname.slice("/docs/".length);
  const type = files.get(name);
  return type === undefined ? null : answerFile(name, type);
}

async function answerFile(name: string, type: string): Promise<Response> {
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  return answer(new Uint8Array(await readFile(join(folder, name))), type);
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-security-policy": contentPolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "public, max-age=3600",
    },
  });
}
