import { afterEach, vi } from "vitest";

/** What a browser's page would be, in place of the globals. */
export interface FakePage {
  /** How many listeners are on it. */
  readonly listeners: number;
  /** Something happens to the page, such as `online`. */
  happen(type: string): void;
  isOnline: boolean;
  isHidden: boolean;
}

/** A page for each test of the file, of which nothing is left afterwards. */
export function fakePage(): FakePage {
  const listeners = new Set<{ readonly type: string; readonly listener: () => void }>();
  const page = {
    isOnline: true,
    isHidden: false,
    get listeners() {
      return listeners.size;
    },
    happen: (type: string) => {
      for (const one of [...listeners]) if (one.type === type) one.listener();
    },
  };
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) =>
    listeners.add({ type, listener }),
  );
  vi.stubGlobal("removeEventListener", (type: string, listener: () => void) => {
    for (const one of listeners) if (one.type === type && one.listener === listener) listeners.delete(one);
  });
  vi.stubGlobal("navigator", {
    get onLine() {
      return page.isOnline;
    },
  });
  vi.stubGlobal("document", {
    get visibilityState() {
      return page.isHidden ? "hidden" : "visible";
    },
  });
  return page;
}

afterEach(() => vi.unstubAllGlobals());
