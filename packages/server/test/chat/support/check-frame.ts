import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "../../../src/generated/document.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "document");

const validators = {
  chat: ajv.compile({ $ref: "document#/components/schemas/ChatServerFrame" }),
  inbox: ajv.compile({ $ref: "document#/components/schemas/InboxServerFrame" }),
};

/** Throws when a frame is not one that the document declares for a server to send. */
export function checkFrame(kind: "chat" | "inbox", frame: unknown): void {
  if (validators[kind](frame)) return;
  throw new Error(`This is no frame of a ${kind} server: ${JSON.stringify(frame)}`);
}
