import type { CallOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type { Event, ListEventsParams } from "../types/webhooks.ts";

/**
 * What the desk has told, for those who would rather ask than be called. For admins.
 *
 * @example
 * for await (const event of client.events.list({ after: "evt_1" })) console.log(event.type, event.timestamp);
 */
export class Events {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists events, oldest first.
   *
   * @throws ApiError `event_not_found` when the event named by `after` is no longer kept.
   * @example
   * let latest = "evt_1";
   * for await (const event of client.events.list({ after: latest })) latest = event.id;
   */
  list(params: ListEventsParams = {}, options?: CallOptions): ListCall<Event> {
    return new ListCall((cursor) =>
      this.#send("listEvents", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }
}
