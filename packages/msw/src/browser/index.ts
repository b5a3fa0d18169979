export { type MockWorker, type MockWorkerOptions, startSupportMock } from "./start-support-mock.ts";
