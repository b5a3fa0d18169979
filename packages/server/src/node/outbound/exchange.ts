import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { OutboundError } from "../../outbound-error.ts";
import { answerOf } from "./answer.ts";
import type { Agents } from "./guarded-agents.ts";
import { outboundFailure } from "./outbound-failure.ts";

/** What holds for every call. */
export interface ExchangeLimits {
  readonly agents: Agents;
  readonly timeoutSeconds: number;
  readonly maxAnswerBytes: number;
}

/** Sends a request and answers with the first thing that the host says, whatever that is. */
export async function exchange(request: Request, limits: ExchangeLimits): Promise<Response> {
  request.signal.throwIfAborted();
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return answerOf(await send(request, body, limits), limits.maxAnswerBytes);
}

function send(
  request: Request,
  body: Uint8Array | undefined,
  limits: ExchangeLimits,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = begin(request, limits.agents);
    const ended = endInTime(outgoing, request.signal, limits.timeoutSeconds);
    outgoing.on("error", (error) => {
      ended();
      reject(request.signal.aborted ? request.signal.reason : outboundFailure(error));
    });
    outgoing.on("response", (answer) => {
      answer.once("close", ended);
      resolve(answer);
    });
    outgoing.end(body);
  });
}

function begin(request: Request, agents: Agents): ClientRequest {
  const url = new URL(request.url);
  const { request: open } = url.protocol === "http:" ? http : https;
  const headers = { "accept-encoding": "identity", ...Object.fromEntries(request.headers) };
  return open(url, { agent: agents[url.protocol], method: request.method, headers });
}

/** Ends the call when its time is up or its caller gives up. What is answered is to be called when it is over. */
function endInTime(outgoing: ClientRequest, signal: AbortSignal, seconds: number): () => void {
  let answer: IncomingMessage | null = null;
  outgoing.once("response", (message) => {
    answer = message;
  });
  const stop = (error: unknown): void => {
    (answer ?? outgoing).destroy(error instanceof Error ? error : new Error("aborted", { cause: error }));
  };
  const giveUp = (): void => stop(signal.reason);
  const late = new OutboundError("timed_out", `The host did not answer in full within ${seconds} s.`);
  const timer = setTimeout(stop, seconds * 1000, late);
  signal.addEventListener("abort", giveUp);
  return () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  };
}
