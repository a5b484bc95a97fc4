import { mkdir, open, readFile, rename, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readMark, writeMark, writtenMark, type Mark } from "./mark.ts";

/** What this server has set about and what came of it, message by message, so that a stop leaves little in doubt. */
export interface Journal {
  /** @throws when it cannot be written: nothing of the claim may be sent then */
  open(claim: string): Promise<void>;
  /** The notice is about to be sent. @throws when it cannot be written: it may not be sent then */
  begin(claim: string, id: number): Promise<void>;
  note(claim: string, mark: Mark): Promise<void>;
  /** For each notice that was begun what came of it, or `begun`; undefined when the claim is not in this journal. */
  of(claim: string): Promise<ReadonlyMap<number, Mark | "begun"> | undefined>;
  /** Forgets what is in SharePoint now. */
  keepOnly(claim: string): Promise<void>;
}

/** A line: a claim, and in it nothing, a notice that is about to be sent, or what came of one. */
const lineSchema = z.tuple([z.string(), z.union([z.null(), z.number(), writtenMark])]);
type Line = z.infer<typeof lineSchema>;

/** Keeps lines and reads them back. */
export interface Lines {
  append(line: string): Promise<void>;
  replace(lines: readonly string[]): Promise<void>;
  read(): Promise<readonly string[]>;
}

export function journal(lines: Lines): Journal {
  const add = (line: Line): Promise<void> => lines.append(JSON.stringify(line));
  const read = async (): Promise<readonly Line[]> => (await lines.read()).flatMap(asLine);
  return {
    open: (claim) => add([claim, null]),
    begin: (claim, id) => add([claim, id]),
    note: (claim, mark) => add([claim, writeMark(mark)]),
    async of(wanted) {
      const found = (await read()).filter(([claim]) => claim === wanted);
      if (found.length === 0) return undefined;
      const notices = new Map<number, Mark | "begun">();
      for (const [, about] of found) {
        if (typeof about === "number") notices.set(about, "begun");
        else if (about !== null) notices.set(about[0], readMark(about));
      }
      return notices;
    },
    async keepOnly(wanted) {
      const kept = (await read()).filter(([claim]) => claim === wanted);
      await lines.replace(kept.map((line) => JSON.stringify(line)));
    },
  };
}

/** The last line may have been cut off by a stop; what it was to tell had not happened, or is in doubt. */
function asLine(text: string): Line[] {
  try {
    return [lineSchema.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}

async function write(to: FileHandle, text: string): Promise<void> {
  await to.appendFile(text);
  await to.datasync();
}

/** Lines in a file of the server's own, each on the disk before the answer. */
export function linesIn(folder: string): Lines {
  const file = join(folder, "deliveries.jsonl");
  let handle: Promise<FileHandle> | undefined;
  const opened = (): Promise<FileHandle> => {
    handle ??= mkdir(folder, { recursive: true })
      .then(() => open(file, "a", 0o600))
      .catch((error: unknown) => {
        handle = undefined;
        throw error;
      });
    return handle;
  };
  const closed = async (): Promise<void> => {
    const before = handle;
    handle = undefined;
    await (await before)?.close();
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time, so that lines stay whole. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const replaced = async (lines: readonly string[]): Promise<void> => {
    await mkdir(folder, { recursive: true });
    const beside = `${file}.${String(process.pid)}`;
    const fresh = await open(beside, "w", 0o600);
    try {
      await write(fresh, lines.join("\n"));
    } finally {
      await fresh.close();
    }
    await closed();
    await rename(beside, file);
  };
  return {
    // A line of its own begins each, so that one that was cut off spoils no other.
    append: (line) => inTurn(async () => write(await opened(), `\n${line}`)),
    replace: (lines) => inTurn(() => replaced(lines)),
    async read() {
      try {
        return (await readFile(file, "utf8")).split("\n");
      } catch (error) {
        if (error instanceof Error && Reflect.get(error, "code") === "ENOENT") return [];
        throw error;
      }
    },
  };
}

/** Lines that are gone when the process is. */
export function linesInMemory(): Lines {
  let kept: readonly string[] = [];
  return {
    append(line) {
      kept = [...kept, line];
      return Promise.resolve();
    },
    replace(lines) {
      kept = lines;
      return Promise.resolve();
    },
    read: () => Promise.resolve(kept),
  };
}
