import type { Text } from "#domain/shared/language.ts";
import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import { mandatesToModel } from "./mandates-to-model.ts";
import { plansThatHold } from "./plans-that-hold.ts";

/** Moves what is kept in the lists from one version of them to the next; columns have been added by then. */
export interface Migration {
  /** The version that it leads to. */
  readonly version: number;
  readonly title: Text;
  /** Must be harmless when repeated: it is run again when it was cut off. */
  readonly run: (connected: ConnectedWeb) => Promise<void>;
}

/** In order of version; version 1 is what a new site gets. */
export const migrations: readonly Migration[] = [
  {
    version: 2,
    title: {
      sv: "mandaten flyttar från råden till styrmodellen",
      en: "mandates move from the bodies to the governing model",
    },
    run: mandatesToModel,
  },
  {
    version: 3,
    title: {
      sv: "planer som är beslutade fortsätter att gälla",
      en: "plans that have been decided go on holding",
    },
    run: plansThatHold,
  },
];

export const newestVersion = (all: readonly Migration[]): number => all.at(-1)?.version ?? 1;

/** @param kept the site's version; a new site has nothing to move */
export const pendingMigrations = (
  all: readonly Migration[],
  kept: number | undefined,
): readonly Migration[] => (kept === undefined ? [] : all.filter(({ version }) => version > kept));
