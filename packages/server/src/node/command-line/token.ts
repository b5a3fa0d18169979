import { staffRoles } from "../../roles.ts";
import { oneOf, parseDuration, parseId, parseText } from "../configuration/parse.ts";
import { BadValue, readSetting, type Setting, type Sources } from "../configuration/setting.ts";
import { audience, issuer, jwksUrl, secret } from "../configuration/settings.ts";
import { findDevSecret } from "../dev-files.ts";
import { signStaffToken } from "../staff-token.ts";
import { type Command, exitCode, flagOf, type Invocation, UsageError } from "./command.ts";
import { print } from "./terminal.ts";

const tenant: Setting<string> = { flag: "tenant", about: "The tenant; demo by default.", parse: parseId };
const sub: Setting<string> = { flag: "sub", about: "Whose token; agent_001 by default.", parse: parseId };
const name: Setting<string> = { flag: "name", about: "The person's name.", parse: parseText };
const email: Setting<string> = { flag: "email", about: "The person's e-mail address.", parse: parseText };
const role: Setting<string> = {
  flag: "role",
  about: "A role, such as server or tenant_admin; manager by default.",
  parse: oneOf(staffRoles),
};
const permission: Setting<string> = {
  flag: "permission",
  about: "A permission beside those of the roles, such as refund:write.",
  parse: parsePermission,
};
const expires: Setting<number> = {
  flag: "expires",
  about: "How long it is good for, such as 30m, 12h or 7d; 1h by default.",
  parse: parseDuration,
};

export const tokenCommand: Command = {
  name: "token",
  summary: "Sign a token for a member of staff and print it.",
  operands: [],
  flags: {
    ...repeatable(flagOf(role, "ROLE")),
    ...flagOf(tenant, "ID"),
    ...flagOf(sub, "ID"),
    ...flagOf(name, "NAME"),
    ...flagOf(email, "ADDRESS"),
    ...repeatable(flagOf(permission, "PERMISSION")),
    ...flagOf(expires, "TIME"),
  },
  settings: [
    {
      ...secret,
      about: "The key to sign with; the one that `serve --dev` made in this directory by default.",
    },
    { ...issuer, about: "The iss that the token carries." },
    { ...audience, about: "The aud that the token carries." },
  ],
  examples: [
    'olympus-support token --role manager --tenant demo --sub agent_001 --name "Sarah Smith" --expires 12h',
    "olympus-support token --role server --permission refund:write",
  ],
  run: token,
};

async function token(call: Invocation): Promise<number> {
  const faults: string[] = [];
  const roles = each(role, call, faults);
  const claims = {
    sub: readSetting(sub, call, faults) ?? "agent_001",
    tenant: readSetting(tenant, call, faults) ?? "demo",
    roles: roles.length === 0 ? ["manager"] : roles,
    permissions: each(permission, call, faults),
    name: readSetting(name, call, faults),
    email: readSetting(email, call, faults),
    issuer: readSetting(issuer, call, faults),
    audience: readSetting(audience, call, faults),
  };
  const lifetime = readSetting(expires, call, faults) ?? 3600;
  const key = await signingKey(call, faults);
  if (key === null || faults.length > 0) throw new UsageError(faults);
  print(await signStaffToken(key, claims, lifetime));
  return exitCode.done;
}

async function signingKey(sources: Sources, faults: string[]): Promise<string | null> {
  const before = faults.length;
  const key = readSetting(secret, sources, faults) ?? (faults.length > before ? null : await findDevSecret());
  if (key !== null || faults.length > before) return key;
  faults.push(
    sources.environment[jwksUrl.variable ?? ""]
      ? `${jwksUrl.variable} is set: only its issuer can sign. Get the token there.`
      : `No key to sign with. Set ${secret.variable}, or run \`olympus-support serve --dev\` in this directory first.`,
  );
  return null;
}

/** The values of a flag that may be repeated. */
function each<T>(setting: Setting<T>, call: Invocation, faults: string[]): readonly T[] {
  const { flag = "" } = setting;
  const texts = call.lists[flag] ?? [];
  const { environment } = call;
  const values = texts.map((text) => readSetting(setting, { environment, flags: { [flag]: text } }, faults));
  return values.filter((value) => value !== undefined);
}

function repeatable(flags: Command["flags"]): Command["flags"] {
  return Object.fromEntries(Object.entries(flags).map(([flag, one]) => [flag, { ...one, repeatable: true }]));
}

function parsePermission(text: string): string {
  if (/^[a-z0-9_-]+:[a-z0-9_-]+$/.test(text)) return text;
  throw new BadValue("not a permission. Write one such as refund:write.");
}
