import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { compile } from "./support/compile.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const sources = globSync("src/**/*.ts", { cwd: root }).filter((path) => !/generated|\.test/.test(path));
const names = exportedNames("src/index.ts");
const chatNames = exportedNames("src/chat/index.ts");
/** What live chat's own examples may use: its names, and those of the root that it has not itself. */
const chatModule = `import { ${chatNames.join(", ")} } from "@olympus-support/sdk/chat";
import { ${names.filter((name) => !chatNames.includes(name)).join(", ")} } from "@olympus-support/sdk";
declare const client: SupportClient;
declare const session: StartedSession;
declare const chat: Chat;
declare const inbox: Inbox;
`;
const webhookNames = exportedNames("src/webhooks/index.ts");
const webhookModule = `import { ${webhookNames.join(", ")} } from "@olympus-support/sdk/webhooks";
`;
const rootModule = `import { ${names.join(", ")} } from "@olympus-support/sdk";
declare const client: SupportClient;
`;

const examples = new Map([
  ...sources.flatMap((path) =>
    commentsOf(read(path)).map((code, index) => [`${path} example ${index}`, code] as const),
  ),
  ...blocksOf(read("README.md")).map((code, index) => [`README example ${index}`, code] as const),
]);
const wrong = "await client.tickets.retrieve(42);";
const faults = compile(
  new Map(
    [...examples, ["wrong", wrong] as const].map(([name, code]) => [fileName(name), moduleOf(name, code)]),
  ),
);

it.each([...examples.keys()])("%s compiles", (name) => {
  expect(faults.get(fileName(name))).toEqual([]);
});

it("stands beside every exported name", () => {
  const explained = sources.flatMap((path) => withExample(read(path)));
  const missing = [...names, ...chatNames, ...webhookNames]
    .map((name) => name.replace("type ", ""))
    .filter((name) => !explained.includes(name));
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
  const declared = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:abstract |async )?\w+ (\w+)/g);
  return Array.from(declared).flatMap(([, comment = "", name = ""]) =>
    comment.includes("@example") ? [name] : [],
  );
}

function blocksOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/```ts\n([\s\S]*?)```/g), ([, code]) => code ?? "");
}

/** An example may use every exported name and a `client`; one with imports of its own stands by itself. */
function moduleOf(name: string, code: string): string {
  if (/^import /m.test(code)) return code;
  return `${surroundingsOf(name)}{\n${code}\n}\nexport {};`;
}

function surroundingsOf(name: string): string {
  if (name.startsWith("src/webhooks/")) return webhookModule;
  return /^src\/(chat\/|types\/chat)/.test(name) ? chatModule : rootModule;
}

function exportedNames(path: string): string[] {
  const index = ts.createSourceFile("index.ts", read(path), ts.ScriptTarget.Latest, true);
  return index.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
    if (!ts.isNamedExports(statement.exportClause)) return [];
    const isType = statement.isTypeOnly;
    return statement.exportClause.elements.map(
      (one) => `${isType || one.isTypeOnly ? "type " : ""}${one.name.text}`,
    );
  });
}

function fileName(name: string): string {
  return name.replaceAll(/\W+/g, "-");
}
