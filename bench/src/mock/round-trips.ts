type Fetch = (request: Request) => Promise<Response>;

/** Where the calls go, and with which token. */
export interface Caller {
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch: Fetch;
  /** What a creation's address ends in, for who has to be told which answer is wanted. */
  readonly creation?: string;
}

interface Made {
  readonly id: string;
  readonly subject: string;
}

const ticket = { description: "It is missing.", customer_id: "cust_abc", priority: "high" };

/** The first answer, whatever it says. */
export async function firstAnswer(caller: Caller): Promise<void> {
  await call(caller, "GET", "/tickets?limit=1");
}

/** Creates, reads and lists one after the other, as long as it is told. */
export async function roundTrips(
  caller: Caller,
  seconds: number,
): Promise<{ readonly perSecond: number; readonly remembers: boolean }> {
  await oneRound(caller, "warm-up");
  const started = performance.now();
  let rounds = 0;
  let remembers = true;
  while (performance.now() - started < seconds * 1000) {
    rounds += 1;
    remembers = (await oneRound(caller, `Ticket ${rounds}`)) && remembers;
  }
  return { perSecond: (rounds * 1000) / (performance.now() - started), remembers };
}

async function oneRound(caller: Caller, subject: string): Promise<boolean> {
  const made = (await call(caller, "POST", `/tickets${caller.creation ?? ""}`, {
    ...ticket,
    subject,
  })) as Made;
  const read = (await call(caller, "GET", `/tickets/${made.id}`)) as Made;
  const list = (await call(caller, "GET", "/tickets?limit=20")) as { readonly data: readonly Made[] };
  return read.subject === subject && list.data.some(({ id }) => id === made.id);
}

async function call({ baseUrl, token, fetch }: Caller, method: string, path: string, body?: object) {
  const response = await fetch(
    new Request(baseUrl + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as unknown;
}
