import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";

const algorithm = "ES256";
const keyId = "issuer-1";
const issuer = "https://issuer.test";
const audience = "support";

const own = await generateKeyPair(algorithm, { extractable: true });
const stranger = await generateKeyPair(algorithm, { extractable: true });
const strangerJwk = await exportJWK(stranger.publicKey);

/** How the desk is told to check tokens, but for the address of the keys. */
export const expectations = { issuer, audience };
/** What the issuer publishes. */
export const publishedKey = {
  ...(await exportJWK(own.publicKey)),
  alg: algorithm,
  kid: keyId,
  use: "sig",
};

/** When and with what key of the desk's own a credential is made. */
export interface Surroundings {
  readonly now: Date;
  readonly chatKey: Uint8Array;
}

/** Claims to be put in the place of the good ones; undefined ones are left out. */
type Changes = Readonly<Record<string, unknown>>;

const seconds = ({ now }: Surroundings): number => Math.floor(now.getTime() / 1000);

/** Claims that may do anything, so that nothing but the credential can be at fault. */
function claims(at: Surroundings, changes: Changes = {}): JWTPayload {
  const who = { sub: "agent_001", tenant_id: "tenant_1", roles: ["super_admin"] };
  return { ...who, iss: issuer, aud: audience, exp: seconds(at) + 600, ...changes };
}

function sign(payload: JWTPayload, header: object = {}, key = own.privateKey): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: algorithm, kid: keyId, ...header }).sign(key);
}

/** A token that is as it should be. */
export function goodToken(at: Surroundings, changes: Changes = {}): Promise<string> {
  return sign(claims(at, changes));
}

/** A chat token that is as it should be, for a session that is not there. */
export function goodChatToken(at: Surroundings): Promise<string> {
  return signChat(at, {});
}

function signChat(at: Surroundings, changes: Changes, key = at.chatKey): Promise<string> {
  const good = { tenant_id: "tenant_1", session_id: "sess_1", sub: "cust_1", aud: "olympus-support/chat" };
  return new SignJWT({ ...good, exp: seconds(at) + 600, ...changes })
    .setProtectedHeader({ alg: "HS256", typ: "chat+jwt" })
    .sign(key);
}

async function signedWithPublicKey(at: Surroundings): Promise<string> {
  const secret = new TextEncoder().encode(await exportSPKI(own.publicKey));
  return new SignJWT(claims(at)).setProtectedHeader({ alg: "HS256", kid: keyId }).sign(secret);
}

async function withPayloadOf(at: Surroundings, changes: Changes): Promise<string> {
  const [header = "", , signature = ""] = (await sign(claims(at))).split(".");
  const payload = Buffer.from(JSON.stringify(claims(at, changes))).toString("base64url");
  return `${header}.${payload}.${signature}`;
}

/** Every credential that nobody is let in with; an empty one sends no token at all. */
export const badCredentials: Readonly<Record<string, (at: Surroundings) => Promise<string> | string>> = {
  none: () => "",
  "no JWT": () => "hello",
  malformed: () => "a.b.c",
  expired: (at) => sign(claims(at, { exp: seconds(at) - 61 })),
  "without an expiry": (at) => sign(claims(at, { exp: undefined })),
  "not yet valid": (at) => sign(claims(at, { nbf: seconds(at) + 120 })),
  "of another issuer": (at) => sign(claims(at, { iss: "https://elsewhere.test" })),
  "for another audience": (at) => sign(claims(at, { aud: "billing" })),
  "without a signature": (at) => new UnsecuredJWT(claims(at)).encode(),
  "with its signature cut off": async (at) => (await sign(claims(at))).replace(/[^.]+$/, ""),
  "signed with the public key as a secret": signedWithPublicKey,
  "signed with a stranger's key": (at) => sign(claims(at), {}, stranger.privateKey),
  "of an unknown key": (at) => sign(claims(at), { kid: "issuer-2" }, stranger.privateKey),
  "that says where its key is": (at) =>
    sign(claims(at), { jku: "https://127.0.0.1:9/keys", kid: "own" }, stranger.privateKey),
  "that brings its key": (at) => sign(claims(at), { jwk: strangerJwk }, stranger.privateKey),
  "with a payload changed after signing": (at) => withPayloadOf(at, { sub: "agent_002" }),
  "of the type of a chat token": (at) => sign(claims(at), { typ: "chat+jwt" }),
  "without a tenant": (at) => sign(claims(at, { tenant_id: undefined })),
  "of a tenant that is no id": (at) => sign(claims(at, { tenant_id: "a b" })),
  "without a subject": (at) => sign(claims(at, { sub: undefined })),
  "a chat token that has expired": (at) => signChat(at, { exp: seconds(at) - 1 }),
  "a chat token for another audience": (at) => signChat(at, { aud: "support" }),
  "a chat token without a session": (at) => signChat(at, { session_id: undefined }),
  "a chat token signed with a stranger's key": (at) => signChat(at, {}, new Uint8Array(32).fill(7)),
};
