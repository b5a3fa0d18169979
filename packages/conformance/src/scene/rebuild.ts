/** What of a request is to be otherwise. */
export interface Change {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request like another, with something of it changed. Its body is read for that: not every platform sends streams. */
export async function rebuild(request: Request, change: Change): Promise<Request> {
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(change.query ?? {})) url.searchParams.set(name, value);
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) headers.set(name, value);
  const body = change.body ?? (await request.text());
  return new Request(url, { method: request.method, headers, ...(body === "" ? {} : { body }) });
}
