import { closeKey, frameKey } from "./keys.ts";

/** What is declared and no client can bring about, on any target, with the reason. */
export const never: Readonly<Record<string, string>> = {
  [frameKey("inbox", "error")]: "a frame that an inbox does not take closes it",
  [closeKey(1007)]: "no WebSocket of a browser or of Node sends text that is not UTF-8",
  [closeKey(1012)]: "it takes a server that is told to stop",
  [closeKey(1013)]: "it takes a client that does not read, which no WebSocket of a browser can be",
};
