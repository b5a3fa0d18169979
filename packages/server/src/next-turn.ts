type Later = (run: () => void) => void;

const { setImmediate, MessageChannel } = globalThis as {
  readonly setImmediate?: Later;
  readonly MessageChannel?: typeof globalThis.MessageChannel;
};

/** Runs something once the calls that have come in with this one are in too: on Node, when all sockets have been read. */
export const nextTurn: Later = setImmediate ?? bySending(MessageChannel);

/** A message to oneself: browsers make whoever sets one timer after the other wait 4 ms for each. */
function bySending(channelClass: typeof MessageChannel): Later {
  if (channelClass === undefined) return (run) => setTimeout(run, 0);
  const { port1, port2 } = new channelClass();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(null);
  };
}
