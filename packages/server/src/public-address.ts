import ipaddr from "ipaddr.js";

/** Where an IP address leads: to a host on the internet, to this machine, or to a network that is not everybody's. */
export type Reach = "public" | "loopback" | "special";

/** Where Azure's hosts tell their guests about themselves: public by its number, and reached by no one else. */
const azureHost = "168.63.129.16";

/** Judges an address in its usual spelling by its number. What is no address, or one with a zone, is special. */
export function reachOf(address: string): Reach {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return reachOfFour(ipaddr.IPv4.parse(address));
  if (!ipaddr.IPv6.isValid(address) || address.includes("%")) return "special";
  return reachOfSix(ipaddr.IPv6.parse(address));
}

function reachOfFour(address: ipaddr.IPv4): Reach {
  const range = address.range();
  if (range === "loopback") return "loopback";
  return range === "unicast" && address.toString() !== azureHost ? "public" : "special";
}

const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];
const wellKnownNat64: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("64:ff9b::"), 96];

function reachOfSix(address: ipaddr.IPv6): Reach {
  if (address.range() === "loopback") return "loopback";
  if (address.match(wellKnownNat64)) return reachThroughNat64(address);
  const assigned = address.match(globalUnicast) && address.range() === "unicast";
  return assigned && !isIsatap(address) ? "public" : "special";
}

/** On networks without IPv4 every IPv4 host is told as such an address; it leads where the IPv4 address in it does. */
function reachThroughNat64(address: ipaddr.IPv6): Reach {
  const inner = new ipaddr.IPv4(address.toByteArray().slice(12));
  return reachOfFour(inner) === "public" ? "public" : "special";
}

/** Has an IPv4 address of the site's own network in its lower half, under whatever prefix. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe;
}
