import type { TimeSpan } from "./clock/time-span.ts";
import type { Person } from "./desk/tokens.ts";
import type { Fault } from "./faults/fault.ts";
import type { SupportMock } from "./mock/support-mock.ts";

type Controls = Readonly<Record<string, (mock: SupportMock, body: unknown) => Promise<unknown>>>;

const controls: Controls = {
  async reset(mock) {
    await mock.reset();
    return {};
  },
  async advance(mock, body) {
    await mock.advance(body as TimeSpan);
    return { now: new Date(mock.clock.now()).toISOString() };
  },
  fault(mock, body) {
    mock.fault(body as Fault);
    return Promise.resolve({});
  },
  async token(mock, body) {
    return { token: await mock.tokenFor(body as Person) };
  },
};

/** Where the mock is controlled by calls, below the root: beside the API and not in it. */
export const controlPath = "/mock/";

/** Answers a call that controls the mock: for a test that drives a page, and cannot reach what is in it. */
export async function control(mock: SupportMock, request: Request, path: string): Promise<Response> {
  const run = controls[path.slice(controlPath.length)];
  if (run === undefined || request.method !== "POST") {
    const detail = `POST to one of ${Object.keys(controls)
      .map((name) => controlPath + name)
      .join(", ")}.`;
    return Response.json({ detail }, { status: 404 });
  }
  try {
    const text = await request.text();
    return Response.json(await run(mock, text === "" ? {} : JSON.parse(text)));
  } catch (error) {
    return Response.json({ detail: error instanceof Error ? error.message : String(error) }, { status: 400 });
  }
}
