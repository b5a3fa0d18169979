import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRegistry, type QuickAction } from "../../quick-actions/index.ts";
import { actionsFile } from "../configuration/settings.ts";
import { CommandFailure } from "./command.ts";

/** The actions of a file, and what whoever runs the desk should know of it. */
export interface LoadedActions {
  readonly actions: readonly QuickAction[];
  readonly warnings: readonly string[];
}

/**
 * Loads the quick actions that a module exports: a list of them, or a function that answers one. The module runs in this
 * process and may do all that the desk may.
 *
 * @param path From the working directory.
 * @throws CommandFailure that says what to change in the file, or where to look for it.
 */
export async function loadActions(path: string): Promise<LoadedActions> {
  const file = resolve(path);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) {
    throw failure(path, `there is no file ${file}. Write the path of a module that exports quick actions`);
  }
  const actions = actionsIn(path, await listIn(path, await exportOf(path, file)));
  const isOpen = process.platform !== "win32" && (found.mode & 0o002) !== 0;
  return { actions, warnings: isOpen ? [openTo(path)] : [] };
}

async function exportOf(path: string, file: string): Promise<unknown> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href).catch(
    (error: unknown) => {
      const advice = `Run \`node ${path}\` to see where`;
      throw failure(path, `it cannot be loaded: ${reasonOf(error)} ${advice}`, error);
    },
  );
  if (module["default"] !== undefined) return module["default"];
  throw failure(path, "it has no default export. Write `export default [defineAction({ ... })]`");
}

/** What the export is, or what the function that it is answers. */
async function listIn(path: string, exported: unknown): Promise<readonly unknown[]> {
  const list: unknown = typeof exported === "function" ? await answerOf(path, () => exported()) : exported;
  if (Array.isArray(list)) return list;
  throw failure(
    path,
    "its default export is no list. Export an array of actions, or a function that answers one",
  );
}

async function answerOf(path: string, make: () => unknown): Promise<unknown> {
  try {
    return await make();
  } catch (error) {
    throw failure(path, `the function that it exports has failed: ${reasonOf(error)} Mend that`, error);
  }
}

function actionsIn(path: string, list: readonly unknown[]): readonly QuickAction[] {
  const stranger = list.findIndex((one) => !isAction(one));
  if (stranger >= 0) {
    throw failure(
      path,
      `number ${stranger + 1} of its list is no quick action. Make it with defineAction or withBackend`,
    );
  }
  const actions = list.filter(isAction);
  try {
    createRegistry(actions);
  } catch (error) {
    throw failure(path, `${reasonOf(error)} Give each an id of its own`, error);
  }
  return actions;
}

/** By what it can do, not by its class: the file may have another copy of this package. */
function isAction(value: unknown): value is QuickAction {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "prepare" in value &&
    typeof value.prepare === "function"
  );
}

function openTo(path: string): string {
  return `Everybody on this machine may write to ${path}, and so run code in the desk. Run \`chmod o-w ${path}\`.`;
}

function failure(path: string, message: string, cause?: unknown): CommandFailure {
  return new CommandFailure(`${actionsFile.variable} is ${JSON.stringify(path)}: ${message}.`, { cause });
}

/** The error's sentence, with its end. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
