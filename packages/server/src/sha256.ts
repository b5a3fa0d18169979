import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

interface NodeCrypto {
  hash(algorithm: "sha256", text: string): string;
}

const { process } = globalThis as {
  readonly process?: { getBuiltinModule?(name: "node:crypto"): NodeCrypto | undefined };
};

const crypto = process?.getBuiltinModule?.("node:crypto");

/**
 * The SHA-256 of a text in hexadecimal, at once. On Node its own; elsewhere in JavaScript: for a text this short that is
 * quicker than to wait for the thread that WebCrypto has it done in, and within a transaction everybody waits.
 */
export const sha256Of: (text: string) => string =
  crypto === undefined ? inJavaScript : (text) => crypto.hash("sha256", text);

function inJavaScript(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
