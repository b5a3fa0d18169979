import { SupportError } from "../errors.ts";
import { jsonPointer } from "../json-pointer.ts";
import type { PreparedAction, QuickAction } from "./action.ts";
import type { InputFault } from "./input-schema.ts";

type Members = Readonly<Record<string, unknown>>;

/** The action with its context checked. Throws `missing_context`, or `invalid_request` naming each place. */
export function checked(action: QuickAction, context: Members): PreparedAction {
  const prepared = action.prepare(context);
  const faults = "kind" in prepared ? [] : prepared;
  const absent = action.required_context.filter((name) => !Object.hasOwn(context, name));
  const lacking = faults.filter(({ isMissing }) => isMissing).map(({ path }) => String(path[0]));
  const missing = new Set([...absent, ...lacking]);
  if (missing.size > 0) throw missingContext([...missing]);
  if ("kind" in prepared) return prepared;
  throw invalidContext(faults);
}

function missingContext(names: readonly string[]): SupportError {
  return new SupportError(
    "missing_context",
    `The action needs ${names.join(", ")}. Send it in \`context\`.`,
    {
      errors: names.map((name) => ({
        pointer: jsonPointer(["context", name]),
        message: "The action needs this.",
      })),
    },
  );
}

function invalidContext(faults: readonly InputFault[]): SupportError {
  return new SupportError(
    "invalid_request",
    "The context is not what the action takes. Correct the places named.",
    {
      errors: faults.map(({ path, message }) => ({ pointer: jsonPointer(["context", ...path]), message })),
    },
  );
}
