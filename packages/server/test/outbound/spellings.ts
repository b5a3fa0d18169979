/** One way to write an address that the desk must not call, on the canary's port. */
export interface Spelling {
  readonly kind: string;
  readonly url: (port: number) => string;
  /** Whether it leads to the canary where nobody guards. */
  readonly hits?: true;
}

const hosts: Readonly<Record<string, readonly string[]>> = {
  dotted: [
    "127.0.0.1!",
    "127.1.2.3",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.254",
    "192.168.0.1",
    "169.254.1.1",
  ],
  "other special blocks": [
    "100.64.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
  ],
  decimal: ["2130706433!", "3232235521", "2852039166"],
  hex: ["0x7f000001!", "0x7f.0.0.1!", "0x7F.0x0.0x0.0x1!", "0xa9fea9fe"],
  octal: ["0177.0.0.1!", "017700000001!", "0177.00.00.01!", "0251.0376.0251.0376"],
  short: ["127.1!", "127.0.1!", "10.1", "192.168.257"],
  zero: ["0.0.0.0!", "0!", "0x0!", "[::]"],
  "trailing dot": ["127.0.0.1.!", "2130706433.!", "localhost."],
  "embedded credentials": [
    "anna:secret@127.0.0.1!",
    "hooks.example.com@127.0.0.1!",
    "hooks.example.com%40@10.0.0.1",
  ],
  "fullwidth digits": ["１２７.０.０.１!", "127。0。0。1!", "⑫7.0.0.1!", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ!"],
  "percent encoding": ["%31%32%37.0.0.1!", "127%2E0%2E0%2E1!"],
  "this machine by name": ["localhost!", "LOCALHOST!", "hooks.localhost"],
  "IPv6 loopback": ["[::1]", "[0:0:0:0:0:0:0:1]"],
  "IPv4-mapped": ["[::ffff:127.0.0.1]!", "[::ffff:7f00:1]!", "[0:0:0:0:0:ffff:a9fe:a9fe]"],
  "IPv4-compatible": ["[::127.0.0.1]", "[::a9fe:a9fe]"],
  translated: ["[::ffff:0:127.0.0.1]"],
  "6to4": ["[2002:7f00:1::]", "[2002:a9fe:a9fe::1]"],
  NAT64: ["[64:ff9b::127.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::7f00:1]", "[64:ff9b:1::8.8.8.8]"],
  Teredo: ["[2001:0:4136:e378:8000:63bf:80ff:fffe]"],
  ISATAP: ["[fe80::5efe:127.0.0.1]", "[2001:470:1:2:0:5efe:7f00:1]", "[2001:470:1:2:200:5efe:a00:1]"],
  "zone id": ["[fe80::1%25lo]", "[::1%25lo]", "[fe80::1%lo]"],
  "other IPv6 networks": [
    "[fe80::1]",
    "[fec0::1]",
    "[fd00::1]",
    "[ff02::1]",
    "[2001:db8::1]",
    "[100::1]",
    "[4000::1]",
  ],
  metadata: ["169.254.169.254", "169.254.170.2", "[fd00:ec2::254]", "[fd20:ce::254]", "100.100.100.200"],
  "metadata under other numbers": ["192.0.0.192", "168.63.129.16", "metadata.google.internal"],
  "mixed names": ["mixed.example.com", "mixed-late.example.com", "mixed-six.example.com"],
  "names of private addresses": ["loopback.example.com", "private.example.com", "mapped.example.com"],
};

const elsewhere: readonly Spelling[] = [
  { kind: "other port", url: () => "https://public.example.com:22/" },
  { kind: "other port", url: () => "https://public.example.com:80/" },
  { kind: "other port", url: () => "https://public.example.com:6379/" },
  { kind: "other scheme", url: (port) => `http://public.example.com:${port}/` },
  { kind: "other scheme", url: (port) => `http://127.0.0.1:${port}/`, hits: true },
  { kind: "other scheme", url: (port) => `ftp://127.0.0.1:${port}/` },
  { kind: "other scheme", url: (port) => `gopher://127.0.0.1:${port}/_GET` },
  { kind: "other scheme", url: (port) => `ws://127.0.0.1:${port}/` },
  { kind: "other scheme", url: () => "file:///etc/passwd" },
  { kind: "other scheme", url: () => "data:text/plain,hello" },
  { kind: "over-long", url: (port) => `https://127.0.0.1:${port}/${"a".repeat(2048)}`, hits: true },
  { kind: "over-long", url: () => `https://public.example.com/${"a".repeat(2048)}` },
];

/** All of them; `!` above marks what leads to the canary on 127.0.0.1. */
export const spellings: readonly Spelling[] = [
  ...Object.entries(hosts).flatMap(([kind, list]) => list.map((host) => spelling(kind, host))),
  ...elsewhere,
];

function spelling(kind: string, marked: string): Spelling {
  const host = marked.replace(/!$/, "");
  const url = (port: number): string => `https://${host}:${port}/hook`;
  return host === marked ? { kind, url } : { kind, url, hits: true };
}

/** What the names of the table stand for; the real DNS is never asked. */
export const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ["127.0.0.1"],
  "localhost.": ["127.0.0.1"],
  "hooks.localhost": ["127.0.0.1"],
  "metadata.google.internal": ["169.254.169.254"],
  "mixed.example.com": ["127.0.0.1", "93.184.216.34"],
  "mixed-late.example.com": ["93.184.216.34", "127.0.0.1"],
  "mixed-six.example.com": ["2606:4700:4700::1111", "::1"],
  "loopback.example.com": ["127.0.0.1"],
  "private.example.com": ["10.0.0.1"],
  "mapped.example.com": ["::ffff:127.0.0.1"],
};
