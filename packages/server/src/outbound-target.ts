import { type Reach, reachOf } from "./public-address.ts";

/** What the desk may call when somebody else gave the address, such as that of a webhook. */
export interface OutboundRules {
  /** For development: this machine as well, over http or https and on any port. */
  readonly allowLoopback: boolean;
  /** The ports of https that may be called. */
  readonly ports: readonly number[];
}

/** The public internet, over https on its own port. */
export const defaultOutboundRules: OutboundRules = { allowLoopback: false, ports: [443] };

const longestUrl = 2048;

/**
 * What keeps a URL from being called, as far as can be told without looking its name up: a sentence that says what to
 * write instead. Null when nothing does; what the name stands for is judged when it is called.
 */
export function faultOfTarget(text: string, rules: OutboundRules): string | null {
  if (text.length > longestUrl) return `Write an address of at most ${longestUrl} characters.`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return "Write a whole address, such as https://hooks.example.com/support.";
  if (url.username !== "" || url.password !== "") return "Leave user name and password out of the address.";
  if (reachOfHost(url) === "loopback") return faultOfLoopback(url, rules);
  if (url.protocol !== "https:") return "Write an address that begins with https://.";
  if (!rules.ports.includes(portOf(url))) return `Use ${portNames(rules.ports)}.`;
  return reachOfHost(url) === "public" ? null : notPublic;
}

const notPublic = "Write the address of a host on the public internet.";

function faultOfLoopback(url: URL, { allowLoopback }: OutboundRules): string | null {
  if (!allowLoopback)
    return `${notPublic} This machine is called by a server with SUPPORT_WEBHOOK_ALLOW_LOOPBACK=1 only, for development.`;
  return /^https?:$/.test(url.protocol) ? null : "Write an address that begins with http:// or https://.";
}

/** The URL's host as it is looked up or, without its brackets, connected to. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

/** Where the host leads as it is written. URLs spell every IPv4 address with dots and every IPv6 one with brackets. */
function reachOfHost(url: URL): Reach {
  if (/(^|\.)localhost\.?$/.test(url.hostname)) return "loopback";
  const isAddress = url.hostname.startsWith("[") || /^[\d.]+$/.test(url.hostname);
  return isAddress ? reachOf(hostOf(url)) : "public";
}

function portOf(url: URL): number {
  return url.port === "" ? 443 : Number(url.port);
}

function portNames(ports: readonly number[]): string {
  return ports.length === 1 ? `port ${ports[0]}` : `one of the ports ${ports.join(", ")}`;
}
