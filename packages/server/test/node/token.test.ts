import { decodeJwt, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { run } from "./support/program.ts";

const secret = "a secret for tests that is long enough for HS256";

describe("token", () => {
  it("prints a token, and nothing else, that says what was asked", async () => {
    const words =
      "token --role server --role host --tenant acme --sub agent_7 --email a@example.com --expires 90m";
    const { code, out, err } = await run(
      [...words.split(" "), "--name", "Ana Ruiz", "--permission", "refund:write"],
      {
        environment: {
          SUPPORT_JWT_SECRET: secret,
          SUPPORT_JWT_ISSUER: "login",
          SUPPORT_JWT_AUDIENCE: "desk",
        },
      },
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { payload } = await jwtVerify(out.trim(), new TextEncoder().encode(secret));
    expect(payload).toMatchObject({
      sub: "agent_7",
      tenant_id: "acme",
      roles: ["server", "host"],
      name: "Ana Ruiz",
    });
    expect(payload).toMatchObject({
      email: "a@example.com",
      permissions: ["refund:write"],
      iss: "login",
      aud: "desk",
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(90 * 60);
  });

  it("is a manager's of the tenant demo when nothing is asked", async () => {
    const { out } = await run(["token"], { environment: { SUPPORT_JWT_SECRET: secret } });
    expect(decodeJwt(out.trim())).toMatchObject({ sub: "agent_001", tenant_id: "demo", roles: ["manager"] });
  });

  it.each([
    [["--role", "boss"], '--role is "boss", none of pos_staff, '],
    [["--expires", "soon"], '--expires is "soon", not a length of time'],
    [["--expires", "400d"], '--expires is "400d", not a length of time'],
    [["--tenant", "a b"], '--tenant is "a b", not an identifier.'],
    [["--permission", "all"], '--permission is "all", not a permission.'],
  ])("refuses %j", async (words, message) => {
    const { code, out, err } = await run(["token", ...words], {
      environment: { SUPPORT_JWT_SECRET: secret },
    });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("says where a key comes from when there is none", async () => {
    const without = await run(["token"]);
    expect(without.code).toBe(2);
    expect(without.err).toContain("Set SUPPORT_JWT_SECRET, or run `olympus-support serve --dev`");
    const foreign = await run(["token"], {
      environment: { SUPPORT_JWKS_URL: "https://login.example.com/jwks" },
    });
    expect(foreign.err).toContain("SUPPORT_JWKS_URL is set: only its issuer can sign.");
  });
});
