import type { Context } from "../context.ts";
import { SupportError } from "../errors.ts";
import { defaultOutboundRules, faultOfTarget } from "../outbound-target.ts";

/**
 * Lets an address through that events may be sent to, by the look of it. Where its name leads is checked when it is
 * connected to, each time anew.
 *
 * @throws SupportError `invalid_request`.
 */
export function checkDestination({ settings }: Pick<Context, "settings">, url: string): void {
  const rules = { ...defaultOutboundRules, allowLoopback: settings.webhookAllowLoopback };
  const fault = faultOfTarget(url, rules);
  if (fault === null) return;
  throw new SupportError("invalid_request", "Events cannot be sent to this address.", {
    errors: [{ pointer: "/url", message: fault }],
  });
}
