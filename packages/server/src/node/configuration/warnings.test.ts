import { describe, expect, it } from "vitest";
import type { ServeConfiguration } from "./read-serve.ts";
import { warnings } from "./warnings.ts";

const plain: ServeConfiguration = {
  dev: false,
  demo: false,
  database: { kind: "sqlite", path: "desk.db" },
  auth: { jwksUrl: "https://login.example.com/keys" },
  port: 8787,
  host: "0.0.0.0",
  publicUrl: "https://desk.example.com",
  logLevel: "info",
  queueMax: null,
  offerTimeout: null,
  idleWarn: null,
  idleClose: null,
  idleWarning: null,
  chatFrameRate: null,
  presenceGrace: null,
  rateLimit: null,
  tenantRateLimit: null,
  webhookAllowLoopback: false,
  actionsFile: null,
  webhookConcurrency: null,
  webhookRetention: null,
  metrics: "on",
  metricsToken: null,
  otlpEndpoint: null,
  traceRatio: null,
  trustTraceparent: false,
};

describe("warnings", () => {
  it("are none when there is nothing to say", () => {
    expect(warnings(plain, { SUPPORT_PORT: "80", HOME: "/root" })).toEqual([]);
  });

  it("name a setting that is none, and the one that was meant", () => {
    expect(warnings(plain, { SUPPORT_JWT_ISUER: "login" })).toEqual([
      "SUPPORT_JWT_ISUER is no setting of this program and has no effect. Did you mean SUPPORT_JWT_ISSUER?",
    ]);
  });

  it("tell that links point to localhost, unless for development", () => {
    expect(warnings({ ...plain, publicUrl: null }, {})).toHaveLength(1);
    expect(warnings({ ...plain, publicUrl: null, dev: true }, {})).toEqual([]);
  });

  it("tell that keys come unprotected, unless from this machine", () => {
    const from = (jwksUrl: string) => warnings({ ...plain, auth: { jwksUrl } }, {});
    expect(from("http://login.example.com/keys")).toHaveLength(1);
    expect(from("http://localhost.example.com/keys")).toHaveLength(1);
    expect(from("http://localhost:9000/keys")).toEqual([]);
    expect(from("http://127.0.0.1:9000/keys")).toEqual([]);
  });

  it("tell that webhooks reach this machine, unless for development", () => {
    const asked = { ...plain, webhookAllowLoopback: true };
    expect(warnings(asked, {})).toEqual([
      "SUPPORT_WEBHOOK_ALLOW_LOOPBACK is set: whoever may add a webhook reaches what listens on this machine.",
    ]);
    expect(warnings({ ...asked, dev: true }, {})).toEqual([]);
  });
});
