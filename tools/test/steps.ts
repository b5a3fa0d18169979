import { judgeChromium } from "./chromium.ts";
import { type Command, run } from "./command.ts";
import { generateAndCompare } from "./generated.ts";
import { judgePostgres, postgresAnswers, postgresUrl } from "./postgres.ts";
import { replay, shopActions } from "./real-data.ts";
import { type Tally, verdict } from "./tally.ts";
import { vitest } from "./vitest.ts";

/** One part of the test: it says what it finds on standard output and answers what it counted. */
export type Step = { readonly name: string; readonly run: () => Promise<Tally> };

const check = (name: string, command: Command): Step => ({
  name,
  run: async () => verdict((await run(command)) === 0),
});

/** Everything `npm test` does, in order. */
export async function planSteps(): Promise<readonly Step[]> {
  const reachable = await postgresAnswers(postgresUrl);
  const env: Record<string, string> = reachable ? { TEST_POSTGRES_URL: postgresUrl } : {};
  const tests = (name: string, folder: string): Step => ({
    name: `tests: ${name}`,
    run: () => vitest(folder, env),
  });
  return [
    { name: "PostgreSQL", run: async () => judgePostgres(reachable) },
    { name: "Chromium", run: async () => judgeChromium() },
    { name: "generated code", run: generateAndCompare },
    check("OpenAPI document", ["pnpm", "--filter", "@olympus-support/openapi", "lint"]),
    check("biome", ["biome", "ci", "--error-on-warnings", "."]),
    check("types", ["pnpm", "typecheck"]),
    check("unused files, exports and dependencies", ["pnpm", "knip"]),
    check("style budget", ["pnpm", "budget"]),
    check("build", ["pnpm", "build"]),
    tests("tools", ""),
    tests("fault-proxy", "test/fault-proxy"),
    tests("server", "packages/server"),
    tests("sdk", "packages/sdk"),
    tests("msw", "packages/msw"),
    tests("mock-in-tests", "examples/mock-in-tests"),
    tests("webhook-receiver", "examples/webhook-receiver"),
    tests("conformance", "packages/conformance"),
    tests("replay-chats", "examples/replay-chats"),
    tests("shop-actions", "examples/shop-actions"),
    { name: "replay on SQLite", run: () => replay("sqlite", {}) },
    { name: "replay on PostgreSQL", run: () => replay("postgres", reachable ? env : undefined) },
    { name: "a shop's orders on SQLite", run: () => shopActions("sqlite", {}) },
    {
      name: "a shop's orders on PostgreSQL",
      run: () => shopActions("postgres", reachable ? env : undefined),
    },
  ];
}
