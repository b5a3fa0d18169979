import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A span as it came to the collector. */
export interface SeenSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  /** 1 is internal, 2 server, 3 client. */
  readonly kind: number;
  readonly failed: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Takes traces by OTLP over HTTP, as JSON. */
export interface Collector {
  readonly url: string;
  readonly spans: readonly SeenSpan[];
  /** All that was sent, as it was sent. */
  text(): string;
  close(): void;
}

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly boolValue?: boolean;
}

interface SentSpan extends Omit<SeenSpan, "failed" | "attributes"> {
  readonly status?: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

export async function startCollector(): Promise<Collector> {
  const sent: string[] = [];
  const spans: SeenSpan[] = [];
  const take = async (request: IncomingMessage): Promise<void> => {
    if (request.url !== "/v1/traces") throw new Error(`Traces came to ${request.url}`);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    sent.push(text);
    spans.push(...spansIn(JSON.parse(text)));
  };
  const server = createServer((request, response) => {
    take(request).then(
      () => response.writeHead(200, { "content-type": "application/json" }).end("{}"),
      () => response.writeHead(400).end(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    text: () => sent.join("\n"),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function spansIn({ resourceSpans }: Sent): readonly SeenSpan[] {
  const all = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  return all.map(({ name, traceId, spanId, parentSpanId, kind, status, attributes }) => ({
    name,
    traceId,
    spanId,
    parentSpanId: parentSpanId === "" ? undefined : parentSpanId,
    kind,
    failed: status?.code === 2,
    attributes: Object.fromEntries(
      attributes.map(({ key, value }) => [
        key,
        value.stringValue ?? value.boolValue ?? Number(value.intValue),
      ]),
    ),
  }));
}
