import { deflateRawSync } from "node:zlib";
import { type Forge, insertBefore, withHeader, without } from "./forgery.ts";
import { encode, writeToken } from "./raw-token.ts";

const algorithms: readonly unknown[] = [
  ...[
    "none",
    "None",
    "NONE",
    "nOnE",
    "",
    " ",
    null,
    0,
    true,
    [],
    ["HS256"],
    {},
    "hs256",
    "HS256 ",
    "HS384",
    "HS512",
  ],
  ...[
    "RS384",
    "PS256",
    "ES384",
    "ES256K",
    "ES512",
    "Ed448",
    "dir",
    "A128KW",
    "RSA-OAEP",
    "A256GCM",
    "HS256\0",
    "__proto__",
  ],
];

/** Tokens with which nobody is let in because of their header. */
export const ofHeaders: Readonly<Record<string, Forge>> = {
  "with another algorithm": (it) =>
    algorithms
      .filter((alg) => alg !== it.header["alg"])
      .map((alg) => writeToken({ ...it.header, alg }, it.payload, it.sign)),
  "without an algorithm": (it) => [writeToken(without(it.header, "alg"), it.payload, it.sign)],
  "without an algorithm or a signature": (it) =>
    algorithms.slice(0, 5).map((alg) => writeToken({ ...it.header, alg }, it.payload, () => Buffer.alloc(0))),
  "that says twice what it is signed with": (it) => [
    writeToken(insertBefore(JSON.stringify(it.header), '"alg":"none"'), it.payload, it.sign),
  ],
  "with critical headers": (it) =>
    [["pin"], ["exp"], [], "exp", [7], [""], ["alg"], ["b64", "pin"]].map((crit) =>
      writeToken({ ...it.header, crit, pin: 1 }, it.payload, it.sign),
    ),
  "of a payload that is not encoded": (it) => {
    const header = encode(JSON.stringify({ ...it.header, b64: false, crit: ["b64"] }));
    const payload = JSON.stringify(it.payload).replaceAll(/[^A-Za-z0-9]/g, "");
    return [`${header}.${payload}.${encode(it.sign(`${header}.${payload}`))}`];
  },
  "that says its payload is not encoded": withHeader({ b64: false, crit: ["b64"] }),
  "of a payload that is compressed": (it) => [
    writeToken({ ...it.header, zip: "DEF" }, deflateRawSync(JSON.stringify(it.payload)), it.sign),
  ],
  "whose header is no object": (it) =>
    ["", "7", "null", "[]", '"HS256"', "{", "\ufeff{}", "{}", '{"alg":}', '{"typ":"JWT"}'].map((header) =>
      writeToken(header, it.payload, it.sign),
    ),
  "of the type of a chat token": withHeader({ typ: "chat+jwt" }),
};
