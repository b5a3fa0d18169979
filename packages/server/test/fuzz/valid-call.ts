import fc, { type Arbitrary } from "fast-check";
import type { OperationId } from "../../src/generated/operations.ts";
import { bodyOf, operationOf, parametersIn } from "../contract/contract.ts";
import { valid } from "../contract/valid.ts";
import { validWire, type Wire } from "../contract/wire.ts";
import type { Call } from "./call.ts";

/** A call whose ids are put in when it is sent, for what they name is made while the calls go on. */
export interface Drawn {
  readonly call: Call;
  /** One in twenty names nothing that there is; the others take turns where there are several to name. */
  readonly turn: number;
}

/** Calls of the operation that the document allows. */
export function validCall(id: OperationId): Arbitrary<Drawn> {
  const operation = operationOf(id);
  const path = parametersIn(operation, "path");
  const query = parametersIn(operation, "query");
  const body = bodyOf(operation);
  const call: Arbitrary<Call> = fc.record(
    {
      id: fc.constant(id),
      path: path === undefined ? nothing : (validWire(path) as Arbitrary<Call["path"]>).filter(isReachable),
      query: query === undefined ? nothing : validWire(query),
      body: body === undefined ? fc.constant(undefined) : valid(body),
      headers: nothing,
    },
    { noNullPrototype: true },
  );
  return fc.record({ call, turn: fc.nat(19) }, { noNullPrototype: true });
}

const nothing = fc.constant({} as Record<string, never>);

/** Whoever reads a URL takes `.` and `..` for steps between folders, however they are encoded. */
export function isReachable(path: Wire): boolean {
  return Object.values(path).every((value) => value !== "." && value !== "..");
}
