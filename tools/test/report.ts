import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { SerializedError, TestError } from "vitest";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { root } from "./command.ts";
import type { Tally } from "./tally.ts";

/** Names the file to which `CountingReporter` writes what it counted, as JSON. */
export const reportVariable = "TEST_REPORT";

/** Counts the tests of a vitest run, and tells what failed, errors outside of any test included. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const path = process.env[reportVariable];
    if (path !== undefined) writeFileSync(path, JSON.stringify(tallyOf(modules, unhandled)));
  }
}

function tallyOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  const failures = [
    ...inState("failed").map((test) => tell(nameOf(test), test.result().errors)),
    ...modules.flatMap(brokenParts),
    ...unhandled.map((error) => tell("outside of any test", [error])),
  ];
  const passed = inState("passed").length;
  return {
    passed,
    failed: failures.length,
    skipped: tests.length - passed - inState("failed").length,
    failures,
  };
}

/** What failed outside of the tests themselves: collecting them, or a hook of all of them. */
function brokenParts(module: TestModule): readonly string[] {
  const parts = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0);
  return parts.map((part) => tell(part.type === "suite" ? nameOf(part) : pathOf(module), part.errors()));
}

const pathOf = (module: TestModule): string => relative(root, module.moduleId);
const nameOf = ({ module, fullName }: Pick<TestCase, "module" | "fullName">): string =>
  `${pathOf(module)} > ${fullName}`;

type Fault = Pick<TestError, "message" | "stack">;

const tell = (name: string, errors: readonly Fault[] = []): string =>
  [name, ...errors.map((error) => error.stack ?? error.message)].join("\n");
