export { takeShortCut } from "./short-cut.ts";
export {
  type MockServer,
  type MockServerOptions,
  startSupportMock,
  type TestHooks,
} from "./start-support-mock.ts";
