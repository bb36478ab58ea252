/** Times of day such as `00:00`, in UTC. */

const DAY = 86_400_000;

/** The next instant after `now` at which it is that time, in milliseconds since 1970. */
export function nextTimeOfDay(time: string, now: number): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const today = new Date(now).setUTCHours(hour, minute, 0, 0);
  return today > now ? today : today + DAY;
}
