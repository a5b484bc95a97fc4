import type { Adapter, AdapterPayload } from "oidc-provider";

/** Everything that the issuer remembers, in memory: the tenant's signing key is new at each start, so nothing else need outlive it. */
export interface IssuerMemory {
  adapter(model: string): Adapter;
  /** Forgets the sign-ins of one person, or of everybody. */
  forget(accountId: string | undefined): void;
}

const byKey = (model: string, id: string): string => `${model}:${id}`;

export function issuerMemory(): IssuerMemory {
  const entries = new Map<string, AdapterPayload>();
  const find = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...entries.values()].find(matches);
  const remove = (matches: (payload: AdapterPayload) => boolean): void => {
    for (const [key, payload] of entries) if (matches(payload)) entries.delete(key);
  };

  const adapter = (model: string): Adapter => ({
    upsert: (id, payload, expiresIn) => {
      const expiry = expiresIn === undefined ? {} : { exp: Math.floor(Date.now() / 1000) + expiresIn };
      entries.set(byKey(model, id), { ...payload, ...expiry });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(entries.get(byKey(model, id))),
    findByUid: (uid) => Promise.resolve(find((payload) => payload.kind === model && payload.uid === uid)),
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => {
      const payload = entries.get(byKey(model, id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      entries.delete(byKey(model, id));
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      remove((payload) => payload.grantId === grantId);
      return Promise.resolve();
    },
  });

  return {
    adapter,
    forget: (accountId) =>
      remove(
        (payload) =>
          payload.accountId !== undefined && (accountId === undefined || payload.accountId === accountId),
      ),
  };
}
