import { describe, expect, it } from "vitest";
import { loadDataset } from "./dataset.ts";
import { messageTimes } from "./session-times.ts";
import { day, hour } from "./step.ts";
import { ticketTimes } from "./ticket-times.ts";

const data = await loadDataset();
/** Around midnight, at noon, at the end of February and at the turn of a year. */
const moments = [
  "2026-01-24T00:05:00Z",
  "2026-07-01T12:00:00Z",
  "2028-02-29T23:59:59Z",
  "2027-01-01T00:00:00Z",
];

describe.each(moments.map((moment) => [moment, Date.parse(moment)] as const))(
  "the demo's past as of %s",
  (_, now) => {
    it("has tickets whose moments follow each other and lie before now", () => {
      for (const times of ticketTimes(data.tickets, now)) {
        const { created, assigned, comments, settled, solved } = times;
        expect(created).toBeGreaterThan(now - 9 * day);
        expect(created).toBeLessThan(assigned);
        expect([...comments]).toEqual([...comments].sort((one, other) => one - other));
        for (const comment of comments) expect(comment).toBeGreaterThan(created);
        expect(Math.max(created, ...comments)).toBeLessThan(settled);
        expect(solved).toBeLessThanOrEqual(settled);
      }
    });

    it("has conversations of minutes to an hour on seven days or so, none after now", () => {
      const all = messageTimes(data.sessions, now);
      for (const times of all) {
        const [first = 0, last = 0] = [times[0], times.at(-1)];
        expect(first).toBeGreaterThan(now - 9 * day);
        expect(last).toBeLessThan(now - 60_000);
        expect(last - first).toBeLessThan(hour);
      }
      expect(new Set(all.map(([first = 0]) => Math.floor(first / day))).size).toBeGreaterThan(5);
    });
  },
);
