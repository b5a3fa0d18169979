import type { Forge } from "./forgery.ts";
import { ofHeaders } from "./header-forgeries.ts";
import { ofPayloads } from "./payload-forgeries.ts";
import { ofSignatures } from "./signature-forgeries.ts";

/** Tokens that nobody is let in with, whatever they are signed with. */
export const forgeries: Readonly<Record<string, Forge>> = { ...ofHeaders, ...ofPayloads, ...ofSignatures };
