import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "./support/compile.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const entries = ["index.ts", "node/index.ts", "browser/index.ts", "socket/index.ts"];

const known: Readonly<Record<string, readonly string[]>> = {
  "@olympus-support/msw": namesOf("index.ts"),
  "@olympus-support/msw/socket": namesOf("socket/index.ts"),
  "@olympus-support/sdk": ["SupportClient"],
  "@olympus-support/sdk/chat": ["connectChat"],
  "@olympus-support/sdk/webhooks": ["verifyWebhook"],
  "msw/node": ["setupServer"],
  vitest: ["afterAll", "afterEach"],
};

const sources = globSync("src/**/*.ts", { cwd: root }).filter((path) => !/generated|\.test/.test(path));
const examples = new Map([
  ...sources.flatMap((path) =>
    commentsOf(read(path)).map((code, index) => [`${path} example ${index}`, code] as const),
  ),
  ...blocksOf(read("README.md")).map((code, index) => [`README example ${index}`, code] as const),
]);
const faults = compile(
  new Map(
    [...examples, ["wrong", 'mock.fault({ rest: "418" });'] as const].map(([name, code]) => [
      fileName(name),
      moduleOf(code, name),
    ]),
  ),
);

it.each([...examples.keys()])("%s compiles", (name) => {
  expect(faults.get(fileName(name))).toEqual([]);
});

it("stands beside every exported name", () => {
  const explained = sources.flatMap((path) => withExample(read(path)));
  const missing = entries.flatMap((entry) => namesOf(entry)).filter((name) => !explained.includes(name));
  expect(missing).toEqual([]);
});

it("finds the faults of an example", () => {
  expect(faults.get("wrong")).toHaveLength(1);
});

/** The code after each `@example` of a doc comment. */
function commentsOf(text: string): string[] {
  const comments = text.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const [, code] = /@example\n([\s\S]*?)(?=\n\s*\*\s*@|\s*\*\/)/.exec(comment) ?? [];
    return code === undefined ? [] : [code.replaceAll(/^\s*\* ?/gm, "")];
  });
}

/** The names whose doc comment has an example. */
function withExample(text: string): string[] {
  const declared = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?\w+ (\w+)/g);
  return Array.from(declared).flatMap(([, comment = "", name = ""]) =>
    comment.includes("@example") ? [name] : [],
  );
}

function blocksOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/```ts\n([\s\S]*?)```/g), ([, code]) => code ?? "");
}

/** The names that an entry exports, but those that are generated. */
function namesOf(entry: string): string[] {
  const lists = read(`src/${entry}`).matchAll(/export (?:type )?\{([^}]*)\} from "([^"]*)"/g);
  return Array.from(lists)
    .filter(([, , from = ""]) => !from.includes("generated"))
    .flatMap(([, list = ""]) => list.match(/\w+/g) ?? [])
    .filter((name) => name !== "type");
}

/** An example may use every exported name and what the README has made before; imports of its own come first. */
function moduleOf(code: string, name: string): string {
  const own = code.match(/^import .*$/gm) ?? [];
  const start = name.includes("browser") ? "browser" : "node";
  const sources = { ...known, [`@olympus-support/msw/${start}`]: namesOf(`${start}/index.ts`) };
  const imports = Object.entries(sources).map(([from, names]) => {
    const missing = names.filter((one) => !own.some((line) => new RegExp(`\\b${one}\\b`).test(line)));
    return `import { ${missing.join(", ")} } from "${from}";`;
  });
  return `${[...imports, ...own].join("\n")}
declare const mock: SupportMock;
declare const [url, token]: [string, string];
declare const session: { readonly websocket_url: string };
declare const client: SupportClient;
declare const notFound: OverrideAnswer<"getTicket">;
{
${code.replaceAll(/^import .*$/gm, "").replaceAll(/^export /gm, "")}
}`;
}

function fileName(name: string): string {
  return name.replaceAll(/\W+/g, "-");
}
