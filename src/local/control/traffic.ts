import { LostAnswer, type Service } from "#local/shared/http.ts";
import { areaOf, tenantAreas, type TenantArea } from "#local/shared/tenant-area.ts";

export interface AreaTraffic {
  readonly requests: number;
  /** Of the bodies, as they were before any compression. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Answers by HTTP status; `"none"` counts connections closed without an answer. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Counts what the product asks of the tenant, per service. */
export interface Traffic {
  /** Counts what passes; stands before the faults, so that a throttled call counts too. */
  before(service: Service): Service;
  read(): Readonly<Record<TenantArea, AreaTraffic>>;
  clear(): void;
}

const nothing: AreaTraffic = { requests: 0, bytesIn: 0, bytesOut: 0, statuses: {} };

export function createTraffic(): Traffic {
  const areas = new Map<TenantArea, AreaTraffic>();
  const count = (area: TenantArea, bytesIn: number, bytesOut: number, status: string): void => {
    const before = areas.get(area) ?? nothing;
    areas.set(area, {
      requests: before.requests + 1,
      bytesIn: before.bytesIn + bytesIn,
      bytesOut: before.bytesOut + bytesOut,
      statuses: { ...before.statuses, [status]: (before.statuses[status] ?? 0) + 1 },
    });
  };
  return {
    before: (service) => async (request) => {
      const area = areaOf(request.target);
      if (!area) return service(request);
      try {
        const response = await service(request);
        const size = Buffer.byteLength(response?.body ?? "");
        count(area, request.body.length, size, String(response?.status ?? 501));
        return response;
      } catch (error) {
        count(area, request.body.length, 0, error instanceof LostAnswer ? "none" : "500");
        throw error;
      }
    },
    read: () => ({
      sharepoint: areas.get("sharepoint") ?? nothing,
      connector: areas.get("connector") ?? nothing,
      graph: areas.get("graph") ?? nothing,
      entra: areas.get("entra") ?? nothing,
    }),
    clear: () => {
      for (const area of tenantAreas) areas.delete(area);
    },
  };
}
