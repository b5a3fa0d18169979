import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, run } from "./support/program.ts";

const secret = "a secret for tests that is long enough for HS256";
const good = { SUPPORT_DATABASE_URL: "sqlite::memory:", SUPPORT_JWT_SECRET: secret };

describe("bad configuration", () => {
  it("is named value by value, before anything is opened", async () => {
    const folder = await newFolder();
    const environment = {
      SUPPORT_DATABASE_URL: "sqlite:desk.db",
      SUPPORT_PORT: "80a",
      SUPPORT_HOST: "http://localhost",
      SUPPORT_PUBLIC_URL: "desk.example.com",
      SUPPORT_LOG_LEVEL: "loud",
      SUPPORT_QUEUE_MAX: "0",
      SUPPORT_RATE_LIMIT: "-1",
      SUPPORT_WEBHOOK_CONCURRENCY: "0",
      SUPPORT_WEBHOOK_RETENTION_DAYS: "a month",
      SUPPORT_JWKS_URL: "login",
    };
    const { code, err } = await run(["serve", "--dev"], { folder, environment });
    expect(code).toBe(2);
    for (const name of Object.keys(environment).slice(1))
      expect(err).toMatch(new RegExp(`^${name} is "`, "m"));
    expect(err).toContain("Write one, such as 8787.");
    await expect(stat(join(folder, "desk.db"))).rejects.toThrow("ENOENT");
    await expect(stat(join(folder, ".olympus-support"))).rejects.toThrow("ENOENT");
  });

  it("names the flag when the value came from one", async () => {
    const { code, err } = await run(["serve", "--port", "70000"], { environment: good });
    expect(code).toBe(2);
    expect(err).toContain('--port is "70000", not a whole number from 0 to 65535.');
  });

  it("never shows a secret", async () => {
    const environment = {
      SUPPORT_JWT_SECRET: "hunter2",
      SUPPORT_DATABASE_URL: "mysql://root:hunter2@db/desk",
    };
    const { code, err } = await run(["serve"], { environment });
    expect(code).toBe(2);
    expect(err).toContain("SUPPORT_JWT_SECRET is 7 bytes long. Write at least 32");
    expect(err).toContain("SUPPORT_DATABASE_URL is not a database.");
    expect(err).not.toContain("hunter2");
  });

  it("asks for a key and a database", async () => {
    const { code, err } = await run(["serve"]);
    expect(code).toBe(2);
    expect(err).toContain("No database. Set SUPPORT_DATABASE_URL or --database");
    expect(err).toContain("No key to verify tokens with. Set SUPPORT_JWT_SECRET");
  });

  it("takes one key only", async () => {
    const environment = { ...good, SUPPORT_JWKS_URL: "https://login.example.com/jwks" };
    const { code, err } = await run(["serve"], { environment });
    expect(code).toBe(2);
    expect(err).toContain("SUPPORT_JWT_SECRET and SUPPORT_JWKS_URL are both set. Set one of them.");
  });
});

describe("a database that cannot be had", () => {
  it("is a file that is none", async () => {
    const folder = await newFolder();
    await writeFile(
      join(folder, "notes.txt"),
      "This is text, and long enough to be taken for a database's head.\n".repeat(9),
    );
    const { code, err } = await run(["migrate", "--database", "sqlite:notes.txt"], { folder });
    expect(code).toBe(1);
    expect(err).toContain("cannot use the database sqlite:notes.txt: file is not a database");
  });

  it("is a server that nobody runs, and its password stays secret", async () => {
    const { code, err } = await run(["migrate", "--database", "postgres://desk:hunter2@127.0.0.1:1/desk"]);
    expect(code).toBe(1);
    expect(err).toContain("cannot use the database postgres://127.0.0.1:1/desk: connect ECONNREFUSED");
    expect(err).not.toContain("hunter2");
  });
});
