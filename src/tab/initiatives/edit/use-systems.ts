import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useLoaded, type Loaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";

/** Every object and system. */
export function useSystems(): Loaded<readonly Stored<System>[]> & { reload: () => void } {
  const { systems } = useRepositories();
  return useLoaded(useCallback(() => systems.find(), [systems]));
}
