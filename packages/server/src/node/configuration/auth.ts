import type { AuthOptions } from "../../http/staff-tokens.ts";
import { ensureDevSecret } from "../dev-files.ts";
import { readSetting, type Sources } from "./setting.ts";
import { audience, issuer, jwksUrl, secret } from "./settings.ts";

/** How tokens are verified, or null with the reason among `faults`. With `dev` a key is made when none is set. */
export async function readAuth(
  sources: Sources,
  dev: boolean,
  faults: string[],
): Promise<AuthOptions | null> {
  const before = faults.length;
  const given = {
    secret: readSetting(secret, sources, faults),
    jwksUrl: readSetting(jwksUrl, sources, faults),
  };
  const expected = {
    issuer: readSetting(issuer, sources, faults),
    audience: readSetting(audience, sources, faults),
  };
  if (given.secret !== undefined && given.jwksUrl !== undefined) {
    faults.push(`${secret.variable} and ${jwksUrl.variable} are both set. Set one of them.`);
  }
  if (faults.length > before) return null;
  const key = given.jwksUrl === undefined ? await secretKey(given.secret, dev) : { jwksUrl: given.jwksUrl };
  if (key === null) {
    faults.push(
      `No key to verify tokens with. Set ${secret.variable} (such as what \`openssl rand -base64 32\` prints) or ` +
        `${jwksUrl.variable}, or start with --dev, which makes a key of its own.`,
    );
    return null;
  }
  return { ...key, ...defined(expected) };
}

async function secretKey(
  given: string | undefined,
  dev: boolean,
): Promise<{ readonly secret: string } | null> {
  if (given !== undefined) return { secret: given };
  return dev ? { secret: await ensureDevSecret() } : null;
}

function defined(texts: {
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
}): AuthOptions {
  return {
    ...(texts.issuer === undefined ? {} : { issuer: texts.issuer }),
    ...(texts.audience === undefined ? {} : { audience: texts.audience }),
  };
}
