type Later = (run: () => void) => void;

const { setImmediate } = globalThis as { readonly setImmediate?: Later };

/** Runs something once the calls that have come in with this one are in too: on Node, when all sockets have been read. */
export const nextTurn: Later = setImmediate ?? ((run) => setTimeout(run, 0));
