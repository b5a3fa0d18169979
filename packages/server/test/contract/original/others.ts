import type { OriginalCall } from "./call.ts";

/** Quick Actions, Knowledge Base, Agent Management and Analytics. */
export const otherCalls: Readonly<Record<string, OriginalCall>> = {
  "List Quick Actions": {
    method: "GET",
    path: "/quick-actions",
    status: 200,
    answer: {
      actions: [
        {
          id: "action_refund",
          name: "Process Refund",
          description: "Initiate refund for an order",
          required_context: ["order_id"],
          permissions: ["refund:write"],
        },
        {
          id: "action_resend_order",
          name: "Resend Order",
          description: "Resend confirmation email",
          required_context: ["order_id"],
        },
        {
          id: "action_add_credit",
          name: "Add Store Credit",
          description: "Add credit to customer account",
          required_context: ["customer_id", "amount"],
        },
      ],
    },
  },
  "Execute Quick Action": {
    method: "POST",
    path: "/quick-actions/action_refund/execute",
    body: `{
"session_id": "sess_001",
"context": {
"order_id": "ord_xyz",
"refund_amount": 25.99,
"reason": "missing_item"
}
}`,
    status: 200,
    answer: {
      success: true,
      result: { refund_id: "ref_001", amount: 25.99, status: "processing" },
      message: "Refund of $25.99 initiated successfully",
    },
  },
  "Search Knowledge Base": {
    method: "GET",
    path: "/kb/search?q=how+to+request+a+refund&category=refunds&limit=5",
    status: 200,
    answer: {
      results: [
        {
          id: "article_001",
          title: "How to request a refund",
          excerpt: "To request a refund, follow these steps...",
          category: "refunds",
          relevance_score: 0.95,
          url: "https://help.example.com/articles/refunds",
        },
      ],
      suggested_response: "Based on your question, here's how to process a refund...",
    },
  },
  "Get Suggested Articles": {
    method: "POST",
    path: "/kb/suggest",
    body: `{
"session_id": "sess_001",
"message": "Customer asking about refund timeline"
}`,
    status: 200,
  },
  "Get Agent Status": {
    method: "GET",
    path: "/agents/agent_001/status",
    status: 200,
    answer: {
      agent_id: "agent_001",
      name: "Sarah Smith",
      status: "available",
      active_sessions: 3,
      max_sessions: 5,
      skills: ["billing", "technical", "orders"],
      languages: ["en", "es"],
      metrics_today: {
        sessions_handled: 25,
        avg_response_time_seconds: 45,
        satisfaction_score: 4.8,
        resolution_rate: 92,
      },
    },
  },
  "Update Agent Status": {
    method: "PUT",
    path: "/agents/agent_001/status",
    body: `{
"status": "away",
"reason": "lunch_break",
"return_time": "2026-01-24T13:00:00Z"
}`,
    status: 200,
  },
  "Get Support Metrics": {
    method: "GET",
    path: "/analytics?start_date=2026-01-24&end_date=2026-01-24&group_by=hour",
    status: 200,
    answer: {
      period: { start: "2026-01-24", end: "2026-01-24" },
      summary: {
        total_sessions: 150,
        total_tickets: 45,
        avg_response_time_seconds: 38,
        avg_resolution_time_minutes: 12,
        satisfaction_score: 4.6,
        first_contact_resolution: 78,
      },
      by_channel: [
        { channel: "chat", sessions: 120, satisfaction: 4.7 },
        { channel: "email", sessions: 25, satisfaction: 4.4 },
        { channel: "phone", sessions: 5, satisfaction: 4.5 },
      ],
      by_category: [
        { category: "order_status", count: 45, avg_resolution_min: 5 },
        { category: "refund", count: 25, avg_resolution_min: 15 },
        { category: "technical", count: 15, avg_resolution_min: 25 },
      ],
      sla_compliance: { response_sla_met: 95, resolution_sla_met: 88 },
    },
  },
};
