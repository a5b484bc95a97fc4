import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "#bot/bot-dependencies.ts";
import { portfolioProperties, type PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { ChangeToken } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";

type Rows = ReadonlyMap<number, Stored<PortfolioRow>>;

/** The portfolio as it was when its changes were read last, so that an edit made while the server is down can be told from what to what. */
export interface KnownRows {
  /** Empty when nothing has been kept up to that place in the change log. */
  read(token: ChangeToken | undefined): Promise<Rows>;
  keep(rows: Rows, token: ChangeToken | undefined): Promise<void>;
}

interface Kept {
  readonly token: ChangeToken;
  readonly rows: readonly Stored<PortfolioRow>[];
}

/** Keeps them in a file of the server's own; without it, such edits are in the list but in no digest. */
export function knownRowsIn(folder: string, log: Log): KnownRows {
  const file = join(folder, "known-rows.json");
  return {
    async read(token) {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `keep` writes it
        const kept = JSON.parse(await readFile(file, "utf8")) as Kept;
        return new Map(kept.token === token ? kept.rows.map((row) => [row.id, row]) : []);
      } catch {
        return new Map();
      }
    },
    async keep(rows, token) {
      try {
        await mkdir(folder, { recursive: true });
        const beside = `${file}.${String(process.pid)}`;
        const open = [...rows.values()].filter(({ isConfidential }) => !isConfidential).map(portfolioRow);
        const kept: Partial<Kept> = { ...(token === undefined ? {} : { token }), rows: open };
        await writeFile(beside, JSON.stringify(kept), { mode: 0o600 });
        await rename(beside, file);
      } catch (error) {
        log.warn(
          "the portfolio as read could not be kept; see that the data folder can be written to",
          error,
        );
      }
    },
  };
}

const ofTheRow = ["id", "version", "createdAt", "modifiedAt", "createdBy", "modifiedBy"] as const;

/** What edits are told by, and nothing else of what the server knows. */
const portfolioRow = (row: Stored<PortfolioRow>): Stored<PortfolioRow> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the same names as the type
  Object.fromEntries(
    [...portfolioProperties, ...ofTheRow].map((name) => [name, row[name]]),
  ) as unknown as Stored<PortfolioRow>;

export const nothingKnown: KnownRows = {
  read: () => Promise.resolve(new Map()),
  keep: () => Promise.resolve(),
};
