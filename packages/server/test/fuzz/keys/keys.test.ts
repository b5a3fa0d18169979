import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../../src/generated/operations.ts";
import {
  bodyOf,
  operations as documented,
  operationOf,
  resolve,
  type Schema,
} from "../../contract/contract.ts";
import { addressOf, callOperation, operationIds } from "../../http/calls.ts";
import { pointers } from "../../http/send.ts";
import { requests } from "../../matrix/requests.ts";
import { furnish, managerIn, type Scene } from "../../matrix/scene.ts";
import type { Answer, TestClient } from "../../support/client.ts";
import { engines, useDesk } from "../../support/desk.ts";

const ids = documented.filter(bodyOf).map(({ operationId }) => operationId);
const names = ["constructor", "prototype", "toString", "__defineGetter__", "hasOwnProperty", "then"];
/** The members of every object. */
const untouched = Reflect.ownKeys(Object.prototype);

/** Each member that takes one value and no list, with its place. */
function scalarsIn(reference: Schema, value: object): readonly string[] {
  const { properties = {} } = resolve(reference);
  return Object.keys(value).filter((name) => {
    const { type, oneOf = [] } = resolve(properties[name] ?? {});
    return ![type].flat().some((one) => one === "array" || one === "object") && oneOf.length === 0;
  });
}

describe.each(engines)("odd names and lists on %s", { timeout: 60_000 }, (engine) => {
  const desk = useDesk(engine);
  let scene: Scene;
  let client: TestClient;

  beforeAll(async () => {
    scene = await furnish(desk, "text");
    client = managerIn(desk, scene.tenant);
  });

  afterEach(() => {
    expect(Reflect.ownKeys(Object.prototype)).toEqual(untouched);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  const bodyFor = (id: OperationId): object => requests[id](scene.own, "text").body ?? {};
  const sendText = (id: OperationId, text: string): Promise<Answer> =>
    callOperation(client, id, addressOf(id, scene.own), text);
  /** The body with one more member, written as it is. */
  const widened = (body: object, member: string): string => JSON.stringify(body).replace(/}$/, `,${member}}`);

  it.each(ids)("%s refuses the names of what every object has", async (id) => {
    for (const name of names) {
      const answer = await sendText(id, widened(bodyFor(id), `"${name}":{"polluted":1}`));
      expect(pointers(answer)).toContain(`/${name}`);
    }
  });

  it.each(ids)("%s refuses __proto__ however it is written and however deep it is", async (id) => {
    for (const key of ["__proto__", "\\u005f_proto__", "__proto\\u005f\\u005f"]) {
      for (const [member, place] of [
        [`"${key}":{"polluted":1}`, "/__proto__"],
        [`"context":{"${key}":{"polluted":1}}`, "/context/__proto__"],
        [`"metadata":{"a":[{"constructor":{"${key}":1}}]}`, "/metadata/a/0/constructor/__proto__"],
      ] as const)
        expect(pointers(await sendText(id, widened(bodyFor(id), member)))).toContain(place);
    }
  });

  it.each(ids)("%s refuses a list where one value belongs", async (id) => {
    const body: Record<string, unknown> = { ...bodyFor(id) };
    for (const name of scalarsIn(bodyOf(operationOf(id)) ?? {}, body)) {
      for (const list of [[body[name]], [], [body[name], body[name]]]) {
        const answer = await sendText(id, JSON.stringify({ ...body, [name]: list }));
        expect(pointers(answer)).toContain(`/${name}`);
      }
    }
  });

  it.each(operationIds)("%s refuses the same names, and every name twice, in its query", async (id) => {
    const own = (operationOf(id).parameters ?? []).filter((it) => it.in === "query").map(({ name }) => name);
    const call = (query: string): Promise<Answer> =>
      callOperation(client, id, `${addressOf(id, scene.own)}?${query}`, bodyFor(id));
    for (const name of [...names, "__proto__", "__proto__[polluted]", "constructor.prototype.polluted"])
      expect(pointers(await call(`${name}=1`))).toContain(`?${name}`);
    for (const name of own) {
      expect(pointers(await call(`${name}=1&${name}=1`))).toContain(`?${name}`);
      expect(pointers(await call(`${name}[]=1`))).toContain(`?${name}[]`);
    }
  });

  it("free-form objects keep every other name", async () => {
    const context = Object.fromEntries(
      [...names, "valueOf", "__lookupSetter__", ""].map((name) => [name, { [name]: 1 }]),
    );
    const { own } = scene;
    const started = await callOperation(client, "startSession", addressOf("startSession"), {
      ...requests.startSession(own, "text").body,
      context,
    });
    expect((await client.get(`/sessions/${started.body.session_id}`)).body.context).toEqual(context);
    expect(operations.startSession.success).toBe(started.status);
  });
});
