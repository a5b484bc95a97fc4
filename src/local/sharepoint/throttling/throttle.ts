export interface ThrottleLimits {
  /** Resource units that one app may use in a tenant in a minute. */
  readonly appUnitsPerMinute: number;
  /** Requests of one person in five minutes, all apps together. */
  readonly userRequestsPerFiveMinutes: number;
}

/** A tenant with up to 1,000 licences. Source: "Avoid getting throttled or blocked in SharePoint Online" (2025-10-02). */
export const smallTenant: ThrottleLimits = { appUnitsPerMinute: 1250, userRequestsPerFiveMinutes: 3000 };

/** For measurements that count instead of waiting. */
export const noLimits: ThrottleLimits = {
  appUnitsPerMinute: Number.POSITIVE_INFINITY,
  userRequestsPerFiveMinutes: Number.POSITIVE_INFINITY,
};

export interface ThrottledParty {
  /** Application id of the token. */
  readonly app: string;
  /** Object id of the person, when there is one. */
  readonly user: string | undefined;
}

export interface Verdict {
  /** Seconds to wait, when the request is refused. */
  readonly retryAfter: number | undefined;
  /** `RateLimit-*` headers, from 80 % of the app's minute. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Usage {
  readonly requests: number;
  readonly units: number;
  readonly refused: number;
}

export interface Throttle {
  /** Counts a request, also one that is refused. */
  admit(party: ThrottledParty, units: number): Verdict;
  setLimits(limits: ThrottleLimits): void;
  /** What has been counted since the start or the last `reset`. */
  usage(): Usage;
  /** Forgets all counts and windows. */
  reset(): void;
}

interface Window {
  readonly ends: number;
  used: number;
}

const minute = 60_000;
const announcedFrom = 0.8;

export function createThrottle(now: () => number, initial: ThrottleLimits = smallTenant): Throttle {
  const windows = new Map<string, Window>();
  let limits = initial;
  let usage: Usage = { requests: 0, units: 0, refused: 0 };

  const count = (key: string, length: number, amount: number): Window => {
    const old = windows.get(key);
    const window = old && old.ends > now() ? old : { ends: now() + length, used: 0 };
    window.used += amount;
    windows.set(key, window);
    return window;
  };
  const secondsLeft = ({ ends }: Window): number => Math.max(1, Math.ceil((ends - now()) / 1000));

  return {
    admit({ app, user }, units) {
      const ofApp = count(`app:${app}`, minute, units);
      const ofUser = user === undefined ? undefined : count(`user:${user}`, 5 * minute, 1);
      const waits = [
        ...(ofApp.used > limits.appUnitsPerMinute ? [secondsLeft(ofApp)] : []),
        ...(ofUser && ofUser.used > limits.userRequestsPerFiveMinutes ? [secondsLeft(ofUser)] : []),
      ];
      const retryAfter = waits.length > 0 ? Math.max(...waits) : undefined;
      usage = {
        requests: usage.requests + 1,
        units: usage.units + units,
        refused: usage.refused + (retryAfter === undefined ? 0 : 1),
      };
      const announced = ofApp.used >= announcedFrom * limits.appUnitsPerMinute;
      return {
        retryAfter,
        headers: announced ? rateLimitHeaders(limits.appUnitsPerMinute, ofApp.used, secondsLeft(ofApp)) : {},
      };
    },
    setLimits(next) {
      limits = next;
    },
    usage: () => usage,
    reset() {
      windows.clear();
      usage = { requests: 0, units: 0, refused: 0 };
    },
  };
}

/** Names of the draft that SharePoint's beta headers follow (draft-03). */
const rateLimitHeaders = (limit: number, used: number, reset: number): Record<string, string> => ({
  "RateLimit-Limit": String(limit),
  "RateLimit-Remaining": String(Math.max(0, limit - used)),
  "RateLimit-Reset": String(reset),
});
