import { startSupportMock } from "@olympus-support/msw/browser";
import { SupportClient } from "@olympus-support/sdk";

async function look(): Promise<number> {
  const worker = { quiet: true, onUnhandledFrame: "bypass" } as const;
  const { mock } = await startSupportMock({ scenario: "busy queue", worker });
  const client = new SupportClient({ baseUrl: mock.baseUrl, token: () => mock.tokenFor() });
  return (await client.sessions.list({ status: "queued" })).data.length;
}

(globalThis as { findings?: Promise<number> }).findings = look();
