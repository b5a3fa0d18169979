import type { IncomingMessage } from "node:http";
import { OutboundError } from "../../outbound-error.ts";
import { outboundFailure } from "./outbound-failure.ts";

const bodiless: ReadonlySet<number | undefined> = new Set([204, 205, 304]);

/**
 * What a host said, as a `Response`. Its body fails where it becomes longer than it may be.
 *
 * @throws OutboundError when it cannot be one, as with the status 999.
 */
export function answerOf(message: IncomingMessage, maxBytes: number): Response {
  const { statusCode: status = 0, statusMessage: statusText = "" } = message;
  try {
    const body = bodiless.has(status) ? null : streamOf(upTo(maxBytes, message), () => message.destroy());
    const response = new Response(body, { status, statusText, headers: headersOf(message) });
    if (body === null) message.resume();
    return response;
  } catch (error) {
    message.destroy();
    throw new OutboundError(
      "answer_unreadable",
      "The host's answer has a status or a header that is none.",
      error,
    );
  }
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  return headers;
}

async function* upTo(maxBytes: number, message: IncomingMessage): AsyncGenerator<Uint8Array> {
  let left = maxBytes;
  try {
    for await (const chunk of message) {
      left -= chunk.byteLength;
      if (left < 0)
        throw new OutboundError("answer_too_large", `The host's answer is longer than ${maxBytes} bytes.`);
      yield chunk;
    }
  } catch (error) {
    throw outboundFailure(error);
  }
}

/** `leave` ends the wait for a chunk that may never come. */
function streamOf(chunks: AsyncGenerator<Uint8Array>, leave: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: leave,
  });
}
