import {
  builtInActions,
  httpBackend,
  type QuickAction,
  withBackend,
} from "../../../src/quick-actions/index.ts";

/** What the server and the back-end of a test sign with. */
const secret = `whsec_${btoa("a secret that the shop and the desk share")}`;

/** The built-in actions, carried out by a back-end that answers within a second or not at all. */
export function remoteActions(url: string): readonly QuickAction[] {
  const backend = httpBackend({ url, secret, attempts: 1, attemptSeconds: 1 });
  return builtInActions.map((action) => withBackend(action, { ...backend, timeoutSeconds: 1 }));
}
