import type { z } from "zod";
import { type FieldError, SupportError } from "../errors.ts";
import { jsonPointer } from "../json-pointer.ts";

type Issue = z.core.$ZodIssue;

/** Names each fault of a request in the words of RFC 6901 and of the parameter's place. */
export function invalidRequest(target: string, issues: readonly Issue[]): SupportError {
  const errors = issues.flatMap((issue) => fieldErrors(target, issue));
  const places = errors.map((error) => error.pointer).join(", ");
  return new SupportError(
    "invalid_request",
    `The request is not as described: see ${places || "the body"}.`,
    { errors },
  );
}

function fieldErrors(target: string, issue: Issue): FieldError[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pointer: pointerOf(target, [...issue.path, key]),
      message: "This is not known here. Leave it out, or check its spelling.",
    }));
  }
  return [{ pointer: pointerOf(target, issue.path), message: issue.message }];
}

function pointerOf(target: string, path: readonly PropertyKey[]): string {
  const [first] = path;
  if (target === "query") return `?${String(first ?? "")}`;
  if (target === "param") return `{${String(first ?? "")}}`;
  return jsonPointer(path);
}
