import { startSupportMock } from "@olympus-support/msw/node";
import { afterAll, afterEach } from "vitest";
import { useDesk } from "./desk-under-test.ts";

const mock = await startSupportMock({ hooks: { afterEach, afterAll }, onUnhandledFrame: "error" });
useDesk({ baseUrl: mock.baseUrl, tokenFor: (agent) => mock.tokenFor({ agent }) });
