import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);

/** Type-checks texts as modules of this package, where `@olympus-support/sdk` and its other entries are its source. The faults, by the text's name. */
export function compile(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const files = new Map([...texts].map(([name, text]) => [join(root, "test", `${name}.ts`), text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, target) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, target)
      : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    host,
    options: {
      ...options,
      types: ["node"],
      noUnusedLocals: false,
      paths: {
        "@olympus-support/sdk": [join(root, "src/index.ts")],
        "@olympus-support/sdk/chat": [join(root, "src/chat/index.ts")],
        "@olympus-support/sdk/webhooks": [join(root, "src/webhooks/index.ts")],
      },
    },
  });
  return new Map(
    [...texts.keys()].map((name) => {
      const file = program.getSourceFile(join(root, "test", `${name}.ts`));
      const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [name, faults.map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, "\n"))];
    }),
  );
}
