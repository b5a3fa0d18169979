import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const dist = join(import.meta.dirname, "../dist");

const loads = (path: string): readonly (readonly [string, string])[] => [
  ["ESM", `const sdk = await import(${JSON.stringify(join(dist, `${path}.js`))});`],
  ["CommonJS", `const sdk = require(${JSON.stringify(join(dist, `${path}.cjs`))});`],
];
const entries = loads("index");

/** Runs a program in a Node of its own; what it prints is JSON. */
async function outputOf(kind: string, program: string): Promise<unknown> {
  const type = kind === "ESM" ? "module" : "commonjs";
  const { stdout } = await run(process.execPath, [`--input-type=${type}`, "-e", program]);
  return JSON.parse(stdout);
}

describe.each(entries)("the built package as %s", (kind, load) => {
  it("makes a client that works", async () => {
    const program = `${load}
      const fetch = async (request) => Response.json({ status: request.url });
      const client = new sdk.SupportClient({ baseUrl: "http://desk.test", token: "t", fetch });
      client.system.health().then((answer) => console.log(JSON.stringify(answer)));`;
    expect(await outputOf(kind, program)).toEqual({ status: "http://desk.test/healthz" });
  });

  it("exports what the source exports", async () => {
    const exported = await outputOf(kind, `${load} console.log(JSON.stringify(Object.keys(sdk).sort()));`);
    expect(exported).toEqual(Object.keys(await import("../src/index.ts")).sort());
  });

  it("is loaded fast and leaves no trace", async () => {
    const program = `const before = Reflect.ownKeys(globalThis).length;
      const handles = () => process.getActiveResourcesInfo().filter((one) => one === "Timeout").length;
      const start = performance.now();
      ${load}
      const milliseconds = performance.now() - start;
      console.log(JSON.stringify({ milliseconds, globals: Reflect.ownKeys(globalThis).length - before, timers: handles() }));`;
    const loads: { milliseconds: number; globals: number; timers: number }[] = [];
    for (let round = 0; round < 5; round += 1)
      loads.push((await outputOf(kind, program)) as (typeof loads)[number]);
    expect(Math.min(...loads.map((one) => one.milliseconds))).toBeLessThan(30);
    expect(loads[0]).toMatchObject({ globals: 0, timers: 0 });
  });
});

describe.each(loads("chat/index"))("the built entry for live chat as %s", (kind, load) => {
  it("makes a conversation that can be closed", async () => {
    const program = `${load}
      const chat = sdk.connectChat({ url: "ws://localhost:9/ws/sess_1", token: "t" });
      chat.close();
      console.log(JSON.stringify(chat.state.status));`;
    expect(await outputOf(kind, program)).toBe("closed");
  });

  it("exports what the source exports, with the same base class as the root", async () => {
    const program = `${load} console.log(JSON.stringify(Object.keys(sdk).sort()));`;
    expect(await outputOf(kind, program)).toEqual(Object.keys(await import("../src/chat/index.ts")).sort());
    const [, loadRoot = ""] = entries.find(([one]) => one === kind) ?? [];
    const both = `${load} ${loadRoot.replace("sdk", "root")}
      console.log(JSON.stringify(sdk.SupportClientError === root.SupportClientError));`;
    expect(await outputOf(kind, both)).toBe(true);
  });

  it("is loaded without a trace", async () => {
    const program = `const before = Reflect.ownKeys(globalThis).length;
      ${load}
      console.log(JSON.stringify(Reflect.ownKeys(globalThis).length - before));`;
    expect(await outputOf(kind, program)).toBe(0);
  });
});

describe.each(loads("webhooks/index"))("the built entry for webhooks as %s", (kind, load) => {
  it("accepts and refuses", async () => {
    const program = `${load}
      const headers = { "webhook-id": "evt_1", "webhook-timestamp": "1769283000", "webhook-signature": "v1,AAAA" };
      sdk.verifyWebhook("{}", headers, "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", { now: () => 1769283000000 })
        .catch((error) => console.log(JSON.stringify([error instanceof sdk.WebhookError, error.code])));`;
    expect(await outputOf(kind, program)).toEqual([true, "signature_mismatch"]);
  });

  it("exports what the source exports", async () => {
    const program = `${load} console.log(JSON.stringify(Object.keys(sdk).sort()));`;
    const source = await import("../src/webhooks/index.ts");
    expect(await outputOf(kind, program)).toEqual(Object.keys(source).sort());
  });
});

it.each(["index.d.ts", "chat/index.d.ts", "chat/index.d.cts", "webhooks/index.d.ts"])(
  "keeps its insides out of the types of %s",
  (path) => {
    const types = readFileSync(join(dist, path), "utf8");
    expect(types).not.toMatch(/\b(createTransport|Send|InputOf|openapi-fetch|@internal)\b/);
    expect(types).not.toMatch(/\b(Conversation|Connection|Emitter|EventOrder|Outbox|Wire)\b[^-]/);
  },
);

it("is typed for projects that know neither Node nor what is newer than ES2022", () => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  };
  const entries = ["index", "chat/index", "webhooks/index"].flatMap((path) => [
    `${path}.d.ts`,
    `${path}.d.cts`,
  ]);
  const program = ts.createProgram(
    entries.map((path) => join(dist, path)),
    options,
  );
  const faults = ts.getPreEmitDiagnostics(program);
  expect(program.getRootFileNames()).toHaveLength(6);
  expect(faults.map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, "\n"))).toEqual([]);
}, 120_000);
