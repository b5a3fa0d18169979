import { parse } from "yaml";
import { ArticleFault } from "./article-fault.ts";

/** A Markdown text cut into the facts at its head and the rest. */
export interface CutText {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Cuts off what stands between two lines of three dashes at the very start. Throws `ArticleFault` when it is not YAML. */
export function cutFrontMatter(text: string): CutText {
  const [whole = "", yaml] = /^---[ \t]*\r?\n(.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/s.exec(text) ?? [];
  if (yaml === undefined) return { facts: {}, body: text };
  return { facts: factsOf(yaml), body: text.slice(whole.length) };
}

function factsOf(yaml: string): CutText["facts"] {
  const value = parsed(yaml);
  if (value === null) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value as CutText["facts"];
  throw new ArticleFault("its front matter is not a list of names and values");
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { prettyErrors: true, logLevel: "error" });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new ArticleFault(`its front matter is not YAML: ${reason.replace(/:$/, "")}`);
  }
}
