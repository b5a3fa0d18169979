import { didYouMean } from "../command-line/nearest.ts";
import type { ServeConfiguration } from "./read-serve.ts";
import type { Sources } from "./setting.ts";
import * as settings from "./settings.ts";

const known: readonly string[] = Object.values(settings).flatMap((setting) => setting.variable ?? []);

/** What is allowed and yet likely a mistake. */
export function warnings(asked: ServeConfiguration, environment: Sources["environment"]): readonly string[] {
  return [...misspelt(environment), ...missingPublicUrl(asked), ...plainKeys(asked), ...openLoopback(asked)];
}

function misspelt(environment: Sources["environment"]): readonly string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith("SUPPORT_") && !known.includes(name))
    .map((name) => `${name} is no setting of this program and has no effect.${didYouMean(name, known)}`);
}

function missingPublicUrl(asked: ServeConfiguration): readonly string[] {
  if (asked.publicUrl !== null || asked.dev) return [];
  return [`${settings.publicUrl.variable} is not set: links in answers point to localhost.`];
}

function plainKeys(asked: ServeConfiguration): readonly string[] {
  const { jwksUrl } = asked.auth;
  if (jwksUrl === undefined || !/^http:\/\/(?!localhost[:/]|127\.|\[::1\])/.test(jwksUrl)) return [];
  return [`${settings.jwksUrl.variable} is not https: whoever is in between can replace the keys.`];
}

function openLoopback({ webhookAllowLoopback, dev }: ServeConfiguration): readonly string[] {
  if (!webhookAllowLoopback || dev) return [];
  return [
    `${settings.webhookAllowLoopback.variable} is set: whoever may add a webhook reaches what listens on this machine.`,
  ];
}
