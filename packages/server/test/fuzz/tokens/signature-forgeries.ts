import { type Forge, parts } from "./forgery.ts";
import { hmac, writeToken } from "./raw-token.ts";

/** The text with every one of its characters replaced in turn. */
const eachChanged = (text: string): readonly string[] =>
  [...text].map((_, at) => text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1));
/** Tokens with which nobody is let in because of their signature. */
export const ofSignatures: Readonly<Record<string, Forge>> = {
  "with one character of the header changed": (it) => {
    const [header, payload, signature] = parts(it);
    return eachChanged(header).map((changed) => `${changed}.${payload}.${signature}`);
  },
  "with one character of the payload changed": (it) => {
    const [header, payload, signature] = parts(it);
    return eachChanged(payload).map((changed) => `${header}.${changed}.${signature}`);
  },
  "with one character of the signature changed": (it) => {
    const [header, payload, signature] = parts(it);
    return eachChanged(signature).map((changed) => `${header}.${payload}.${changed}`);
  },
  "with its signature cut off anywhere": (it) => {
    const [header, payload, signature] = parts(it);
    return [...signature].map((_, length) => `${header}.${payload}.${signature.slice(0, length)}`);
  },
  "with a longer signature": (it) => {
    const [header, payload, signature] = parts(it);
    return ["A", "AA", "AAAA", signature].map((more) => `${header}.${payload}.${signature}${more}`);
  },
  "with a signature of zeros": (it) => [writeToken(it.header, it.payload, (input) => it.sign(input).fill(0))],
  "with a signature of ones": (it) => [
    writeToken(it.header, it.payload, (input) => it.sign(input).fill(0xff)),
  ],
  "with the signature of another": (it) => {
    const [header, payload] = parts(it);
    return [`${header}.${payload}.${parts({ ...it, payload: { ...it.payload, sub: "agent_2" } })[2]}`];
  },
  "signed with nothing": (it) => [
    writeToken({ ...it.header, alg: "HS256" }, it.payload, hmac(256, "")),
    writeToken({ ...it.header, alg: "HS256" }, it.payload, hmac(256, "\0")),
  ],
  "of more or fewer parts": (it) => {
    const [header, payload, signature] = parts(it);
    const whole = `${header}.${payload}.${signature}`;
    return [
      ...[
        "",
        ".",
        "..",
        "...",
        "a",
        "a.b",
        "a.b.c",
        "a.b.c.d.e",
        header,
        `${header}.${payload}`,
        `${header}..${signature}`,
      ],
      ...[`.${whole}`, `${whole}.`, `${whole}.a`, `${whole}..`, `..${signature}`, `.${payload}.${signature}`],
      ...[`${payload}.${header}.${signature}`, `${header}.${header}.${signature}`, `${whole}.${whole}`],
    ];
  },
  "in other letters": (it) => {
    const whole = parts(it).join(".");
    return [
      whole.toUpperCase(),
      whole.toLowerCase(),
      `${whole}=`,
      `${whole}==`,
      `${whole}%3D`,
      whole.replaceAll(".", "=."),
    ];
  },
};
