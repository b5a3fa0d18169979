/**
 * A bearer token, or what gives one. A function is asked once for each call, so it may answer a fresh one.
 *
 * @example
 * const source: TokenSource = async () => (await fetch("/desk-token")).text();
 */
export type TokenSource = string | (() => string | Promise<string>);

/**
 * How to make a {@link SupportClient}.
 *
 * @example
 * const options: SupportClientOptions = { baseUrl: "https://desk.example.com", token: () => "ey..." };
 */
export interface SupportClientOptions {
  /**
   * Where the server is. `/api/v1/support` at its end may be there or not: `https://desk.example.com` and
   * `https://desk.example.com/api/v1/support` mean the same, and so does each below a path of your own. In a browser it
   * may be relative to the page.
   */
  readonly baseUrl: string | URL;
  /** The bearer token: a member of staff's JWT, or a session's `chat_token`. */
  readonly token: TokenSource;
  /** Used instead of the global `fetch`, which is looked up anew for each call. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The tenant to act for (`X-Tenant-Id`); only platform roles may name one. */
  readonly tenantId?: string;
}
