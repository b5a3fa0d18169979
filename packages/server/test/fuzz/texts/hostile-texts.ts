const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const split = (row: string): readonly string[] => row.split(" ");

/** Characters that are easily lost, stripped, trimmed, folded or taken for the end of something. */
const characters: readonly string[] = [
  ...range(0x01, 0x1f),
  ...range(0x7f, 0x9f),
  ...["\u00a0", "\u00ad", "\u034f", "\u061c", "\u1680", "\u180e", "\u3000", "\ufeff"],
  ...range(0x2000, 0x200f),
  ...range(0x2028, 0x202f),
  ...range(0x205f, 0x206f),
  ...range(0xfdd0, 0xfdd3),
  ...["\ufff9", "\ufffc", "\ufffd", "\ufffe", "\uffff"],
  ...["\ue000", "\u{e0001}", "\u{e007f}", "\u{f0000}", "\u{1fffe}", "\u{1ffff}", "\u{10fffe}", "\u{10ffff}"],
];

/** Letters that change when they are folded, normalised, cut or counted. */
const letters: readonly string[] = [
  ...split(
    "\u00e9 e\u0301 \u00c5 A\u030a \u212b \u017f \ufb01 \u1e9e \u00df \u0130 \u0131 \u03c2 \u2126 \u00bd",
  ),
  ...split("\uff21\uff22 \u2460 \u33a5 \ufdfa \u0e33 \u0915\u094d\u0937 \u1100\u1161\u11a8 \u0644\u0627"),
  ...split(
    "\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd \u0645\u0631\u062d\u0628\u0627 \u6f22\u5b57 \u{20000} \u{1d49c}",
  ),
  `z${"\u0301".repeat(60)}`,
  `\u0645\u0631 ${"\u202e"}abc${"\u202c"} \u05e9`,
];

const emoji: readonly string[] = split(
  "\u{1f355} \u{1f44d}\u{1f3fd} \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f3f3}\ufe0f\u200d\u{1f308} " +
    "\u{1f1e9}\u{1f1ea} \u{1f1e9} 1\ufe0f\u20e3 \u2764\ufe0e \u2764\ufe0f \u{1f9d1}\u{1f3ff}\u200d\u{1f680} " +
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}",
);

const numbers: readonly string[] = split(
  "0 -0 00 007 1. .1 1e309 -1e309 1e-400 NaN Infinity -Infinity 0x1F 0b1 0o7 1n 1_000 1,000 1.000,00 " +
    "9007199254740993 99999999999999999999 2147483648 -2147483649 \u0661\u0662 \uff19 \u00b2 1/0 0/0 +1 --1 1e 1e+",
);

const words: readonly string[] = split(
  "null undefined true false None nil NULL Null NIL void yes no on off constructor __proto__ prototype toString " +
    "valueOf hasOwnProperty __defineGetter__ then length name default this eval arguments CON PRN NUL AUX COM1 " +
    "LPT1 CON.txt .. . ... ~ - -- /dev/null root admin system customer deleted [object] (null) {} [] [] ?",
);

const ofDatabases: readonly string[] = split(
  "' '' \" \"\" ` ; -- # /* */ \\ \\\\ \\' % _ ? $1 $2 :1 :name @p1 $$ $tag$ '; '-- ') ') -- \\0 \\x00 \\u0000 " +
    "'||' '+' 1=1 '/**/or/**/1=1 NULL-- E'\\\\' U&'\\0041' X'00' ::text *-* NEAR() title:x ^a \"a a\" a* {a} (a",
).concat([
  "'; drop table agents; --",
  "' or 'a'='a",
  "') union select null, null; --",
  "1; select pg_sleep(9)",
  "'; attach database '/tmp/x' as x; --",
  "Robert'); delete from tickets where 1=1; --",
]);

const ofPages: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<ScRiPt >alert(1)</sCrIpT>",
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  "<iframe srcdoc='<b>'></iframe>",
  "<a href=javascript:alert(1)>a</a>",
  "[a](javascript:alert(1))",
  "![a](data:text/html;base64,PGI+)",
  "javascript:alert(1)//",
  "<!-- a --!> b",
  "<![CDATA[a]]>",
  "]]>",
  "&lt;b&gt;&amp;&#0;&#x110000;&nbsp",
  "<b\tb\v>",
  "<style>*{display:none}</style>",
  "<math><mtext></math>",
  "`\x24{1}`",
  "```\n<b>\n```",
  "{{7*7}} {%x%}",
  "\x24{7*7} #{7*7}",
  "<%= 7*7 %> <?php 1 ?>",
  "\u2028alert(1)\u2029",
  "expression(alert(1))",
];

const ofSystems: readonly string[] = [
  "../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "....//....//etc",
  "%2e%2e%2f%00",
  "C:\\con\\con",
  "\\\\host\\share",
  "file:///etc/passwd",
  "http://169.254.169.254/",
  "$(id) `id` \x24{IFS}id",
  "| id ; id && id",
  "() { :; }; id",
  "a\r\nSet-Cookie: b=c",
  "a\nX-Tenant-Id: tenant_2\r\n\r\n",
  "%s%n%x%d%p",
  "%25%32%35 %u0041 %C0%AF",
  "=1+1 @SUM(1) +1 -1",
  '{"a":1}',
  '","b":"c',
  '\\u0041\\n\\t\\"',
  "&a=b;c=d?e#f",
  "!!python/object:x *a &b",
  "a: b\n- c\n---\n",
  "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
  "*)(uid=*))(|(uid=*",
  "(a+)+$ [ (?< \\1 {9999}",
  `${"a".repeat(40)}!`,
  "\u001b[31mred\u001b[0m\u0007\b\b",
  "DROP\u00a0TABLE",
  "-webkit -rf --help -- -e",
];

const payloads: readonly string[] = [
  ...letters,
  ...emoji,
  ...numbers,
  ...words,
  ...ofDatabases,
  ...ofPages,
  ...ofSystems,
];

/** Texts that the desk must keep as they are, each once. */
export const hostileTexts: readonly string[] = [
  ...new Set([...characters.flatMap((one) => [one, `${one}a${one}b${one}`]), ...payloads]),
];

/** Texts that no database keeps: with U+0000, or with half of a surrogate pair. */
export const unstorableTexts: readonly string[] = [
  ...["\0", "a\0", "\0b", "a\0b", "\u{1f600}\0"],
  ...[
    "\ud800",
    "\udbff",
    "\udc00",
    "\udfff",
    "\ude00\ud83d",
    "a\ud83d",
    "\ude00b",
    "\ud83d\ud83d\ude00",
    "\ud83da\ude00",
  ],
];
