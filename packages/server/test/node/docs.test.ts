import { beforeAll, describe, expect, it } from "vitest";
import { startServer } from "./support/server.ts";

describe("the browsable reference", () => {
  let url = "";
  beforeAll(async () => {
    ({ url } = await startServer());
  });

  it("asks this server only for what it shows", async () => {
    const page = await fetch(`${url}/docs`);
    const html = await page.text();
    const asked = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = ""]) => path);
    expect(asked).toHaveLength(4);
    for (const path of asked) {
      expect(new URL(path, `${url}/docs`).origin).toBe(url);
      const file = await fetch(new URL(path, `${url}/docs`));
      expect(file.status, path).toBe(200);
      expect((await file.arrayBuffer()).byteLength, path).toBeGreaterThan(100);
    }
    const script = await (await fetch(`${url}/docs/start.js`)).text();
    expect(html + script).not.toMatch(/https?:|\/\/\w/);
  });

  it("reads the document and turns the outside validator off", async () => {
    const script = await (await fetch(`${url}/docs/start.js`)).text();
    expect(script).toContain('url: "openapi.json"');
    expect(script).toContain("validatorUrl: null");
    const document = await (await fetch(`${url}/openapi.json`)).json();
    expect(document).toMatchObject({ openapi: "3.1.0" });
  });

  it("lets browsers load nothing from anywhere else", async () => {
    for (const path of ["/docs", "/docs/start.js", "/docs/swagger-ui-bundle.js"]) {
      const policy = (await fetch(url + path)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });

  it("has no other files", async () => {
    for (const path of ["/docs/index.html", "/docs/%2e%2e/package.json", "/docs/package.json", "/docsx"])
      expect((await fetch(url + path)).status, path).toBe(404);
    const slash = await fetch(`${url}/docs/`, { redirect: "manual" });
    expect([slash.status, slash.headers.get("location")]).toEqual([308, "../docs"]);
  });
});
