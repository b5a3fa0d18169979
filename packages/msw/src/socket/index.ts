export { type MockSocket, mockSocketClass, type SocketClosed, type SocketListener } from "./mock-socket.ts";
