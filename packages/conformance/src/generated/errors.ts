// Generated from openapi/openapi.yaml by openapi/generate. Do not edit.
/** The HTTP status of each error code. */
export const errorStatus = {
  no_agents_available: 400,
  session_not_found: 404,
  ticket_not_found: 404,
  session_closed: 409,
  invalid_request: 400,
  invalid_json: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  agent_not_found: 404,
  team_not_found: 404,
  customer_not_found: 404,
  article_not_found: 404,
  action_not_found: 404,
  tag_not_found: 404,
  method_not_allowed: 405,
  invalid_transition: 409,
  ticket_closed: 409,
  queue_full: 409,
  already_assigned: 409,
  already_exists: 409,
  customer_active: 409,
  idempotency_in_progress: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  missing_context: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

/** Why a call was refused. */
export type ErrorCode = keyof typeof errorStatus;
