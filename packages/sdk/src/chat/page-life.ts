/** What a page tells of itself and its network. */
export interface PageLife {
  /** The network is back. */
  readonly online: () => void;
  /** The network is gone. */
  readonly offline: () => void;
  /** Somebody looks at the page again, or it was thawed. */
  readonly shown: () => void;
}

/** Listens until the answer is called. Where there is no page there is nothing to hear. */
export function watchPage({ online, offline, shown }: PageLife): () => void {
  const page: Partial<typeof globalThis> = globalThis;
  const seen = (): void => {
    if (page.document?.visibilityState !== "hidden") shown();
  };
  const heard = { online, offline, visibilitychange: seen, pageshow: seen, resume: seen };
  // Some of them are told to the document only; on their way down they pass here.
  for (const [type, listener] of Object.entries(heard)) page.addEventListener?.(type, listener, true);
  return () => {
    for (const [type, listener] of Object.entries(heard)) page.removeEventListener?.(type, listener, true);
  };
}

/** Whether the browser says that there is no network. To the machine itself one needs none. */
export function isOffline(url: string): boolean {
  if (/^wss?:\/\/(localhost|127\.|\[::1\])/.test(url)) return false;
  const { navigator }: { readonly navigator?: Navigator } = globalThis;
  return navigator?.onLine === false;
}
