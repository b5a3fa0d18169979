import type { DemoSession } from "./dataset.ts";
import { day, hour, minute, second } from "./step.ts";

/** How many of the ended sessions were today's; the others lie on the days before. */
const endedLately = 4;
/** Minutes before now at which an open conversation had its latest message, in the order of the open sessions. */
const latestMessages = [2, 5, 9, 14, 4, 21];
/** Hours of the day at which the earlier sessions began. */
const busyHours = [11.2, 12.4, 18.3, 19.1, 20.6];
const writingMilliseconds = 350;

/** When each message of a session was sent, the first one at its start. */
export function messageTimes(sessions: readonly DemoSession[], now: number): readonly (readonly number[])[] {
  const ended = sessions.filter(isEnded);
  const open = sessions.filter((session) => session.outcome === "open");
  return sessions.map((session) => {
    const gaps = gapsOf(session);
    const length = gaps.reduce((sum, gap) => sum + gap, 0);
    let time = isEnded(session)
      ? startOfEnded(ended.indexOf(session), ended.length, now)
      : now - (latestMessages[open.indexOf(session)] ?? 60) * minute - length;
    return gaps.map((gap) => {
      time += gap;
      return time;
    });
  });
}

function isEnded(session: DemoSession): boolean {
  return session.outcome === "resolved" || session.outcome === "closed";
}

/** Reading, thinking and writing: the longer the message the longer; the slower the channel too. */
function gapsOf(session: DemoSession): readonly number[] {
  const slowness = session.channel === "email" ? 5 : 1;
  return session.messages.map((message, index) =>
    index === 0 ? 0 : slowness * (15 * second + message.content.length * writingMilliseconds),
  );
}

function startOfEnded(index: number, count: number, now: number): number {
  const fromEnd = count - index;
  if (fromEnd <= endedLately) return now - (0.6 + fromEnd) * hour;
  const earlier = count - endedLately;
  const daysBack = 6 - Math.floor((index * 6) / earlier);
  const midnight = Math.floor(now / day) * day;
  return midnight - daysBack * day + (busyHours[index % busyHours.length] ?? 12) * hour;
}
