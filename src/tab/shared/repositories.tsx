import type { Repositories } from "#domain/shared/repositories.ts";
import { createContext, use } from "react";

export const RepositoriesContext = createContext<Repositories | undefined>(undefined);

/** What is kept, wherever that is. */
export function useRepositories(): Repositories {
  const repositories = use(RepositoriesContext);
  if (!repositories) throw new Error("RepositoriesContext is missing above this screen.");
  return repositories;
}
