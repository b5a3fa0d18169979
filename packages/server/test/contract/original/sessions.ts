import type { OriginalCall } from "./call.ts";

const customer = { id: "cust_abc", name: "John Doe", email: "john@example.com" };

/** Support Sessions, and the first half of Escalation. */
export const sessionCalls: Readonly<Record<string, OriginalCall>> = {
  "Start Session": {
    method: "POST",
    path: "/sessions",
    body: `{
"customer_id": "cust_abc",
"channel": "chat",
"initial_message": "I need help with my order",
"context": {
"order_id": "ord_xyz",
"page": "order_tracking"
},
"priority": "normal"
}`,
    status: 201,
    answer: {
      session_id: "sess_001",
      status: "active",
      channel: "chat",
      customer,
      assigned_agent: { id: "agent_001", name: "Support Agent Sarah", avatar_url: "https://..." },
      queue_position: 0,
      estimated_wait_minutes: 0,
      websocket_url: "wss://support.olympuscloud.ai/ws/sess_001",
      created_at: "2026-01-24T19:30:00Z",
    },
  },
  "Get Session": {
    method: "GET",
    path: "/sessions/sess_001",
    status: 200,
    answer: {
      session_id: "sess_001",
      status: "active",
      channel: "chat",
      customer: {},
      assigned_agent: {},
      messages: [
        { id: "msg_001", sender: "customer", content: "I need help", timestamp: "2026-01-24T19:30:00Z" },
        { id: "msg_002", sender: "agent", content: "Hi John!", timestamp: "2026-01-24T19:30:30Z" },
      ],
      context: { order_id: "ord_xyz", order_status: "preparing" },
      duration_seconds: 180,
      created_at: "2026-01-24T19:30:00Z",
    },
  },
  "Send Message": {
    method: "POST",
    path: "/sessions/sess_001/messages",
    body: `{
"content": "Here's the status of your order...",
"type": "text",
"attachments": []
}`,
    status: 201,
  },
  "Escalate Session": {
    method: "POST",
    path: "/sessions/sess_001/escalate",
    body: `{
"level": "supervisor",
"reason": "Customer requesting manager",
"urgency": "high"
}`,
    status: 200,
  },
  "Transfer Session": {
    method: "POST",
    path: "/sessions/sess_001/transfer",
    body: `{
"target_type": "team",
"target_id": "team_billing",
"reason": "Billing issue - needs specialist",
"notes": "Customer has a refund question"
}`,
    status: 200,
  },
};
