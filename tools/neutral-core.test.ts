import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const imports = ["hono", "@hono/zod-openapi", "kysely", "jose", "minisearch", "stemmer", "zod"];

/** What the compiler says of `text`, were it a file among the sources that `config` covers. */
function complaints(config: string, planted: string, text: string): string[] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  if (parsed === undefined) throw new Error(`${config} cannot be read.`);
  const files = ts.createCompilerHost(parsed.options);
  const { fileExists, readFile, getSourceFile } = files;
  files.fileExists = (path) => path === planted || fileExists(path);
  files.readFile = (path) => (path === planted ? text : readFile(path));
  files.getSourceFile = (path, options) =>
    path === planted ? ts.createSourceFile(path, text, options) : getSourceFile(path, options);
  const program = ts.createProgram([...parsed.fileNames, planted], parsed.options, files);
  const found = program.getSemanticDiagnostics(program.getSourceFile(planted));
  return found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, " "));
}

test.each(["server", "sdk", "msw"])("the neutral core of the %s does not see Node's types", (name) => {
  const folder = join(import.meta.dirname, "../packages", name);
  const taken = name === "server" ? imports.map((source) => `import "${source}";\n`).join("") : "";
  const text = `${taken}export const used = [fetch, crypto.subtle, process.env, Buffer, setImmediate];\n`;
  const found = complaints(join(folder, "tsconfig.json"), join(folder, "src/planted.ts"), text);
  expect(found).toEqual([
    expect.stringContaining("Cannot find name 'process'"),
    expect.stringContaining("Cannot find name 'Buffer'"),
    expect.stringContaining("Cannot find name 'setImmediate'"),
  ]);
});
