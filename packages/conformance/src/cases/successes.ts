import type { Case } from "../case.ts";
import { equal, holds, there } from "../check.ts";
import { contract, type Operation } from "../contract/contract.ts";
import { succeeds } from "../contract/keys.ts";
import { samples } from "../samples/samples.ts";

function answersAsDeclared(operation: Operation): Case {
  const { id, success, givesVersion } = operation;
  return {
    name: `${id} answers ${success}`,
    reaches: succeeds(id),
    async run(scene) {
      const subject = (await samples[id].subject?.(scene)) ?? "";
      const { response, data, etag, requestId } = await samples[id]
        .call(scene.client, subject, {})
        .withResponse();
      equal(response.status, success, "the status");
      there(requestId, "X-Request-Id");
      if (!givesVersion) return;
      const { version } = data as { readonly version: number };
      equal(etag, `"${version}"`, "the ETag and the version");
    },
  };
}

const nowhere: Case = {
  name: "an address and a method that no operation has are refused as problems",
  reaches: [],
  async run(scene) {
    const { baseUrl } = scene.target;
    const root = baseUrl.replace(/\/+$/, "").replace(/\/api\/v1\/support$/, "");
    const headers = { authorization: `Bearer ${await scene.tokenOf("manager")}` };
    const ask = async (method: string, path: string): Promise<[number, unknown]> => {
      const url = `${root}/api/v1/support${path}`;
      const response = await scene.run.fetch(new Request(url, { method, headers }));
      const { code } = (await response.json()) as { readonly code: string };
      return [response.status, code];
    };
    equal(await ask("GET", "/nowhere"), [404, "not_found"], "GET /nowhere");
    equal(await ask("DELETE", "/tickets"), [405, "method_not_allowed"], "DELETE /tickets");
    holds(root !== "", "The target has an address.");
  },
};

/** Every operation, called as it should be. */
export const successes: readonly Case[] = [...contract.map(answersAsDeclared), nowhere];
