import type { OriginalCall } from "./call.ts";

const customer = { id: "cust_abc", name: "John Doe", email: "john@example.com" };

/** Tickets, and the second half of Escalation. */
export const ticketCalls: Readonly<Record<string, OriginalCall>> = {
  "List Tickets": {
    method: "GET",
    path: "/tickets?status=open&priority=high&assigned_to=agent_001&customer_id=cust_abc&category=refund",
    status: 200,
    answer: {
      data: [
        {
          id: "ticket_001",
          number: "TKT-2026-0042",
          subject: "Refund request for cancelled order",
          status: "open",
          priority: "high",
          category: "refund",
          customer,
          assigned_to: { id: "agent_001", name: "Agent Sarah" },
          created_at: "2026-01-24T15:00:00Z",
          updated_at: "2026-01-24T18:00:00Z",
          first_response_at: "2026-01-24T15:30:00Z",
          sla: {
            response_due: "2026-01-24T16:00:00Z",
            resolution_due: "2026-01-25T15:00:00Z",
            status: "within_sla",
          },
        },
      ],
    },
  },
  "Create Ticket": {
    method: "POST",
    path: "/tickets",
    body: `{
"subject": "Missing item from order",
"description": "My order #ORD-123 was missing the side salad",
"customer_id": "cust_abc",
"priority": "normal",
"category": "order_issue",
"tags": ["missing_item"],
"related_order_id": "ord_xyz",
"attachments": []
}`,
    status: 201,
  },
  "Get Ticket": {
    method: "GET",
    path: "/tickets/ticket_001",
    status: 200,
    answer: {
      id: "ticket_001",
      number: "TKT-2026-0042",
      subject: "Refund request for cancelled order",
      description: "I cancelled my order but haven't received the refund yet...",
      status: "open",
      priority: "high",
      category: "refund",
      customer: {},
      assigned_to: {},
      comments: [
        {
          id: "comment_001",
          author: { type: "customer", name: "John Doe" },
          content: "How long does a refund take?",
          public: true,
          timestamp: "2026-01-24T16:00:00Z",
        },
        {
          id: "comment_002",
          author: { type: "agent", name: "Agent Sarah" },
          content: "Refunds typically process within 3-5 business days...",
          public: true,
          timestamp: "2026-01-24T16:30:00Z",
        },
      ],
      activities: [
        { action: "created", timestamp: "2026-01-24T15:00:00Z" },
        { action: "assigned", agent: "Agent Sarah", timestamp: "2026-01-24T15:15:00Z" },
        { action: "replied", timestamp: "2026-01-24T16:30:00Z" },
      ],
      related: { order_id: "ord_xyz", session_id: "sess_001" },
    },
  },
  "Update Ticket": {
    method: "PUT",
    path: "/tickets/ticket_001",
    body: `{
"status": "pending",
"priority": "normal",
"assigned_to": "agent_002",
"tags": ["refund", "escalated"]
}`,
    status: 200,
  },
  "Add Comment": {
    method: "POST",
    path: "/tickets/ticket_001/comments",
    body: `{
"content": "I've processed your refund. It should appear in 3-5 business days.",
"public": true,
"attachments": []
}`,
    status: 201,
  },
  "Add Internal Note": {
    method: "POST",
    path: "/tickets/ticket_001/notes",
    body: `{
"content": "Customer has been patient. Expedite refund if possible.",
"mention_agent_ids": ["agent_002"]
}`,
    status: 201,
  },
  "Escalate Ticket": {
    method: "POST",
    path: "/tickets/ticket_001/escalate",
    body: `{
"escalation_type": "tier_2",
"reason": "Technical issue beyond tier 1 scope",
"notes": "Customer experiencing repeated payment failures"
}`,
    status: 200,
  },
};
