/** How many calls a token may make. */
export interface RateLimit {
  /** Calls per second in the long run; 0 for no limit. */
  readonly perSecond: number;
  /** Calls that may come at once. */
  readonly burst: number;
}

export interface RateDecision {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the whole burst is there again, rounded up. */
  readonly resetSeconds: number;
  /** Seconds until the next call is let through, rounded up. */
  readonly retryAfter: number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

const mostBuckets = 10_000;

/** A token bucket per key. */
export function createRateLimiter(limit: RateLimit, clock: () => Date): (key: string) => RateDecision {
  const buckets = new Map<string, Bucket>();
  return (key) => {
    const now = clock().getTime();
    const bucket = buckets.get(key) ?? { tokens: limit.burst, filledAt: now };
    refill(bucket, limit, now);
    const allowed = bucket.tokens >= 1;
    if (allowed) bucket.tokens -= 1;
    buckets.set(key, bucket);
    if (buckets.size > mostBuckets) dropFull(buckets, limit, now);
    return {
      allowed,
      limit: limit.burst,
      remaining: Math.floor(bucket.tokens),
      resetSeconds: Math.ceil((limit.burst - bucket.tokens) / limit.perSecond),
      retryAfter: Math.max(1, Math.ceil((1 - bucket.tokens) / limit.perSecond)),
    };
  };
}

function refill(bucket: Bucket, limit: RateLimit, now: number): void {
  const seconds = Math.max(0, now - bucket.filledAt) / 1000;
  bucket.tokens = Math.min(limit.burst, bucket.tokens + seconds * limit.perSecond);
  bucket.filledAt = now;
}

function dropFull(buckets: Map<string, Bucket>, limit: RateLimit, now: number): void {
  for (const [key, bucket] of buckets) {
    refill(bucket, limit, now);
    if (bucket.tokens >= limit.burst) buckets.delete(key);
  }
}
