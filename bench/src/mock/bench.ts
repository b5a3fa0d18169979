import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSupportMock } from "@olympus-support/msw";
import { sizeOf } from "./bundle-size.ts";
import { type ContestantName, contestants, type Figures } from "./figures.ts";
import { writeReport } from "./write-report.ts";

const run = promisify(execFile);

interface Plan {
  readonly rounds: number;
  readonly seconds: number;
}

/** The mock against others that answer by the same document: how soon they are there, and how fast they answer. */
export async function benchMock({ rounds, seconds }: Plan): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-mock-"));
  try {
    const document = join(folder, "openapi.json");
    await writeFile(document, await documentText());
    const figures = new Map<ContestantName, Figures[]>(contestants.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of turned(round)) {
        figures.get(name)?.push(await measureOne(name, document, seconds));
      }
      console.log(`mock: round ${round + 1} of ${rounds}`);
    }
    const msw = await sizeOf(pageOf(["setupWorker", "msw/browser"], ["http", "msw/http"], ["ws", "msw/ws"]));
    const withMock = await sizeOf(pageOf(["startSupportMock", "@olympus-support/msw/browser"]));
    await writeReport({ rounds, seconds, figures, msw, withMock });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A page that uses so much. */
function pageOf(...used: readonly (readonly [name: string, source: string])[]): string {
  const imports = used.map(([name, source]) => `import { ${name} } from "${source}";`);
  return `${imports.join("\n")}\nglobalThis.used = [${used.map(([name]) => name).join(", ")}];`;
}

function turned(by: number): ContestantName[] {
  const at = by % contestants.length;
  return [...contestants.slice(at), ...contestants.slice(0, at)];
}

async function measureOne(name: ContestantName, document: string, seconds: number): Promise<Figures> {
  const program = join(import.meta.dirname, "measure-one.ts");
  const { stdout } = await run(process.execPath, [program, name, document, String(seconds)]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Figures;
}

/** The document that the server follows, with the mock's address in it. */
async function documentText(): Promise<string> {
  const mock = await createSupportMock();
  const root = mock.baseUrl.replace("/api/v1/support", "");
  const response = await mock.fetch(new Request(`${root}/openapi.json`));
  const document = (await response.json()) as object;
  await mock.close();
  return JSON.stringify({ ...document, servers: [{ url: mock.baseUrl }] });
}
