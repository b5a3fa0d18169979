import { chmod, cp, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { newFolder, run } from "./support/program.ts";
import { startServer } from "./support/server.ts";

const ownPackage = join(import.meta.dirname, "../..");
let bookTable: string;

/** The file has another copy of the package than the program, as one beside a globally installed program has. */
beforeAll(async () => {
  const copy = await newFolder();
  await cp(join(ownPackage, "src"), join(copy, "src"), { recursive: true });
  await writeFile(join(copy, "package.json"), `{ "type": "module" }`);
  await symlink(join(ownPackage, "node_modules"), join(copy, "node_modules"));
  bookTable = bookTableWith(pathToFileURL(join(copy, "src/index.ts")).href);
});

const bookTableWith = (server: string): string => `
import { ActionFailure, builtInActions, defineAction, OutcomeUnknown } from ${JSON.stringify(server)};
const bookTable = defineAction({
  id: "action_book_table",
  name: "Book a Table",
  description: "Book a table in the customer's name",
  required_context: ["guests"],
  input: { type: "object", properties: { guests: { type: "integer" } }, required: ["guests"] },
  run(_, { guests }) {
    if (guests > 8) throw new ActionFailure("no_table", "There is no table for so many.");
    if (guests < 1) throw new OutcomeUnknown("late", "Nobody answers.");
    return { result: { guests }, message: "It is booked" };
  },
});
`;

async function folderWith(text: string, name = "actions.mjs"): Promise<string> {
  const folder = await newFolder();
  await writeFile(join(folder, name), text, { mode: 0o644 });
  return folder;
}

const asked = { SUPPORT_ACTIONS_FILE: "actions.mjs" };

describe("SUPPORT_ACTIONS_FILE", () => {
  it.each([
    ["a list", "export default [bookTable];", ["action_book_table"]],
    ["a function", "export default () => [bookTable];", ["action_book_table"]],
    [
      "a function that takes its time",
      "export default async () => [...builtInActions, bookTable];",
      ["action_refund", "action_resend_order", "action_add_credit", "action_book_table"],
    ],
  ])("makes of %s the desk's actions", async (_, exported, ids) => {
    const folder = await folderWith(bookTable + exported);
    const server = await startServer([], { folder, environment: asked });
    const { body } = await server.call("GET", "/quick-actions");
    expect((body as { actions: readonly { id: string }[] }).actions.map(({ id }) => id)).toEqual(ids);
    expect(server.err()).toBe("");
    const book = (guests: number) =>
      server.call("POST", "/quick-actions/action_book_table/execute", { context: { guests } });
    expect((await book(4)).body).toMatchObject({ success: true, result: { guests: 4 } });
    expect((await book(9)).body).toMatchObject({ success: false, status: "failed", code: "no_table" });
    expect((await book(0)).body).toMatchObject({ success: false, status: "unknown", code: "late" });
  });

  it("may be TypeScript, and is named on the log", async () => {
    const folder = await folderWith(
      `${bookTable}export default [bookTable] satisfies object[];`,
      "actions.mts",
    );
    const environment = { SUPPORT_ACTIONS_FILE: "./actions.mts" };
    const server = await startServer(["--log-level", "info"], { folder, environment });
    expect(server.err()).toMatch(
      /"file":"\.\/actions\.mts","actions":\["action_book_table"\].*"quick actions loaded"/,
    );
  });

  it.skipIf(process.platform === "win32")("is doubted when everybody may write to it", async () => {
    const folder = await folderWith(`${bookTable}export default [bookTable];`);
    await chmod(join(folder, "actions.mjs"), 0o666);
    const server = await startServer([], { folder, environment: asked });
    expect(server.err()).toContain("and so run code in the desk. Run `chmod o-w actions.mjs`.");
  });

  it.each([
    [
      "export const actions = [];",
      "it has no default export. Write `export default [defineAction({ ... })]`.",
    ],
    [
      "export default { bookTable: 1 };",
      "its default export is no list. Export an array of actions, or a function",
    ],
    ["export default () => undefined;", "its default export is no list."],
    [
      `export default [{ id: "action_book_table" }];`,
      "number 1 of its list is no quick action. Make it with defineAction or withBackend.",
    ],
    [
      `const one = { id: "action_book_table", prepare() {} }; export default [one, one];`,
      `two actions have the id "action_book_table". Give each an id of its own.`,
    ],
    [
      `export default () => { throw new Error("SHOP_SECRET is not set") };`,
      "the function that it exports has failed: SHOP_SECRET is not set. Mend that.",
    ],
    [`import "./nothing.mjs";`, "it cannot be loaded: Cannot find module"],
    [
      "export default [",
      "it cannot be loaded: Unexpected end of input. Run `node actions.mjs` to see where.",
    ],
  ])("of %j ends the program with what to write instead", async (text, message) => {
    const folder = await folderWith(text);
    const { code, out, err } = await run(["serve", "--dev", "--port", "0"], { folder, environment: asked });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('SUPPORT_ACTIONS_FILE is "actions.mjs": ');
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
  });

  it("that is not there ends the program with where it was looked for", async () => {
    const folder = await newFolder();
    const { code, err } = await run(["serve", "--dev", "--port", "0"], { folder, environment: asked });
    expect(code).toBe(1);
    expect(err).toContain(`/actions.mjs. Write the path of a module that exports quick actions.`);
  });
});
