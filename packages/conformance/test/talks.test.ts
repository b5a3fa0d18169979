import { it } from "vitest";
import { reachScriptedServer } from "../../sdk/test/chat/support/scripted-session.ts";
import { runTalk, talkCases } from "../src/index.ts";

/** What the SDK's own tests take for a server is like one. */
it.each(talkCases)("the SDK's scripted server: $name", (talk) => runTalk(talk, reachScriptedServer()));
