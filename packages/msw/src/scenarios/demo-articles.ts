import type { CreateArticleParams } from "@olympus-support/sdk";

/** What the demo desk knows. */
export const demoArticles: readonly CreateArticleParams[] = [
  {
    title: "When a refund arrives",
    body: "A refund to a card takes **three to five working days**. Store credit is there at once.",
    category: "refunds",
    tags: ["refund", "card"],
    status: "published",
  },
  {
    title: "Where is my order?",
    body: "Open *Orders* and choose the order: the map shows the courier. Late by more than 20 minutes? Write to us.",
    category: "orders",
    tags: ["delivery"],
    status: "published",
  },
  {
    title: "Change or cancel a reservation",
    body: "Up to two hours before, change or cancel it under *Reservations*. After that, call the restaurant.",
    category: "reservations",
    tags: ["table"],
    status: "published",
  },
  {
    title: "Charged twice",
    body: "The second charge is mostly an authorisation, which falls away within two days. If it does not, open a ticket.",
    category: "billing",
    tags: ["payment", "refund"],
    status: "published",
  },
  {
    title: "Refund limits for staff",
    body: "Up to 50 without asking; above that a supervisor agrees first.",
    category: "refunds",
    tags: ["policy"],
    status: "internal",
  },
  { title: "Gift cards", body: "To be written.", category: "billing", status: "draft" },
];
