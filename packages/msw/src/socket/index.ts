export { type MockSocket, mockSocketClass, type SocketClosed } from "./mock-socket.ts";
