import { serve } from "@hono/node-server";
import type { WebhookEvent } from "@olympus-support/sdk/webhooks";
import { createReceiver } from "./receiver.ts";

const secrets = (process.env["WEBHOOK_SECRETS"] ?? "").split(" ").filter((secret) => secret !== "");
if (secrets.length === 0) {
  console.error(
    "Set WEBHOOK_SECRETS to the whsec_... that creating the webhook answered; several with spaces between.",
  );
  process.exit(2);
}

const handle = (event: WebhookEvent): void => console.log(describe(event));
const port = Number(process.env["PORT"] ?? 3000);
serve({ fetch: createReceiver({ secrets, handle }).fetch, port, hostname: "127.0.0.1" });
console.log(`Waiting for events at http://localhost:${port}/support-events`);

function describe(event: WebhookEvent): string {
  switch (event.type) {
    case "support.session_started":
    case "support.session_ended":
    case "support.session_updated":
      return `${event.type}: ${event.data.session.session_id} is ${event.data.session.status}`;
    case "support.ticket_created":
      return `${event.type}: ${event.data.ticket.number} ${event.data.ticket.subject}`;
    case "support.message_created":
      return `${event.type}: ${event.data.message.sender} wrote in ${event.data.session.session_id}`;
    case "support.agent_status_changed":
      return `${event.type}: ${event.data.agent.name} is ${event.data.status}`;
    case "support.customer_erased":
      return `${event.type}: forget ${event.data.customer_id}`;
    default:
      return event.type;
  }
}
