import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of a text in hexadecimal. In JavaScript: for a text this short, quicker than waiting for the thread that
 * WebCrypto has it done in, and within a transaction everybody waits.
 */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
