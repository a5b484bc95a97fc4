import { randomUUID } from "node:crypto";
import type { Notice } from "#domain/digest/notice.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Setting } from "#domain/shared/setting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { deliverNotice, type Compose, type Delivery } from "./deliver-notice.ts";
import type { Journal } from "./journal.ts";
import type { Lease, LeaseHolder } from "./lease.ts";
import { asMarked, markOf, writeMark, type Mark } from "./mark.ts";
import { noteInRows } from "./note-in-rows.ts";
import type { PlaceOf } from "./place-of.ts";

export type DeliveryCount = Readonly<Record<"sent" | "waiting" | "dead", number>>;

export interface RoundOptions extends Omit<Delivery, "placeOf" | "compose" | "begin"> {
  readonly notices: Repository<Notice>;
  readonly settings: Repository<Setting>;
  /** Finds out where everybody is, for one round. */
  readonly places: () => Promise<PlaceOf>;
  /** Reads at once what the cards of these notices are made from. */
  readonly composer: (notices: readonly Notice[]) => Promise<Compose>;
  readonly afterSent: (notice: Stored<Notice>) => Promise<void>;
  readonly journal: Journal;
  /** How many notices are set about with one write: at most so many are in doubt when a server is lost with its disk. */
  readonly noticesAClaim?: number;
  /** How many rows are told in a round that their notices are sent: the others wait, so that SharePoint has time for people. */
  readonly marksARound?: number;
}

/** Characters of marks: SharePoint keeps 63,999 in a text. */
const longestReport = 50_000;

interface Round {
  readonly lease: LeaseHolder;
  readonly options: RoundOptions;
  readonly marks: Map<number, Mark>;
  readonly counts: { sent: number; waiting: number; dead: number };
  /** Recipients whose next notice waits: what comes after waits too, so that order is kept. */
  readonly stopped: Set<string>;
}

/**
 * One round of deliveries. Nothing is sent before the lease is written on the version that was read before the rows: then no
 * other server has sent since.
 * @param openRows reads the notices whose rows say that they are not sent, or in doubt
 */
export async function sendRound(
  lease: LeaseHolder,
  options: RoundOptions,
  openRows: () => Promise<readonly Stored<Notice>[]>,
): Promise<DeliveryCount> {
  const counts = { sent: 0, waiting: 0, dead: 0 };
  const held = await lease.read();
  if (!held) return counts;
  const rows = await openRows();
  if (rows.length === 0) return counts;
  const marks = new Map(held.marks.map((mark) => [mark.id, mark]));
  const round: Round = { lease, options, marks, counts, stopped: new Set() };
  try {
    await settle(held, rows, round);
    const open = rows
      .map((row) => asMarked(row, marks.get(row.id)))
      .filter(({ state }) => state === "due" || state === "sending")
      .toSorted((a, b) => a.id - b.id);
    const mayGoOn = await sendClaims(open, round);
    if (mayGoOn && (marks.size > 0 || held.claimed.length > 0)) await report(round);
  } catch (error) {
    options.log.warn("a delivery could not be noted; it is looked into in the next round", error);
  }
  return counts;
}

/** Finds out what came of a claim that no report has followed: its server has stopped, or SharePoint did not answer. */
async function settle(
  { claim, claimed }: Lease,
  rows: readonly Stored<Notice>[],
  { marks, options: { journal, afterSent } }: Round,
): Promise<void> {
  if (claimed.length === 0) return;
  const known = await journal.of(claim);
  for (const row of rows) {
    if (!claimed.includes(row.id)) continue;
    const what = known ? known.get(row.id) : "begun";
    if (what === undefined) continue;
    const mark = what === "begun" ? markOf(asMarked(row, marks.get(row.id)), { state: "sending" }) : what;
    if (mark.says.state === "sent") await afterSent(row);
    marks.set(row.id, mark);
  }
}

/** @returns false when another server has taken over */
async function sendClaims(all: readonly Stored<Notice>[], round: Round): Promise<boolean> {
  const { lease, options, marks, stopped } = round;
  let placeOf: PlaceOf | undefined;
  for (let open = all; ;) {
    const chosen = nextOf(open, round);
    if (chosen.length === 0) return true;
    await shorten(round);
    placeOf ??= await options.places();
    const claim = randomUUID();
    await options.journal.open(claim);
    const claimed = chosen.map(({ id }) => id);
    if (!(await lease.write({ claim, claimed, marks: [...marks.values()] }))) return false;
    await options.journal.keepOnly(claim);
    const compose = await options.composer(chosen);
    const begin = ({ id }: Stored<Notice>) => options.journal.begin(claim, id);
    const delivery = { ...options, compose, placeOf, begin };
    const done = await Promise.all(
      byRecipient(chosen).map((queue) => sendInOrder(queue, claim, delivery, round)),
    );
    const ids = new Set(done.flat());
    open = open.filter(({ id, recipient }) => !ids.has(id) && !stopped.has(recipient));
  }
}

/** The oldest that may go now, at most as many as one claim takes. */
function nextOf(
  open: readonly Stored<Notice>[],
  { stopped, options: { now, noticesAClaim = 50 } }: Round,
): readonly Stored<Notice>[] {
  const chosen: Stored<Notice>[] = [];
  for (const notice of open) {
    if (notice.notBefore > now()) stopped.add(notice.recipient);
    if (!stopped.has(notice.recipient) && chosen.length < noticesAClaim) chosen.push(notice);
  }
  return chosen;
}

function byRecipient(open: readonly Stored<Notice>[]): readonly (readonly Stored<Notice>[])[] {
  const queues = new Map<string, Stored<Notice>[]>();
  for (const notice of open) {
    queues.set(notice.recipient, [...(queues.get(notice.recipient) ?? []), notice]);
  }
  return [...queues.values()];
}

/** @returns the numbers of those that something came of */
async function sendInOrder(
  queue: readonly Stored<Notice>[],
  claim: string,
  delivery: Delivery,
  { lease, options, marks, counts, stopped }: Round,
): Promise<readonly number[]> {
  const done: number[] = [];
  for (const notice of queue) {
    if (options.now() >= lease.sendUntil()) return done;
    const mark = await followed(await deliverNotice(notice, delivery), notice, options);
    marks.set(notice.id, mark);
    done.push(notice.id);
    try {
      await options.journal.note(claim, mark);
    } catch (error) {
      options.log.warn("the server's data folder cannot be written to", error);
    }
    const { state } = mark.says;
    counts[state === "sent" || state === "dead" ? state : "waiting"] += 1;
    if (state === "sent" || state === "dead") continue;
    stopped.add(notice.recipient);
    return done;
  }
  return done;
}

/** When what follows cannot be done, the message goes out once more, where it stands, and what follows is tried again. */
async function followed(
  mark: Mark,
  notice: Stored<Notice>,
  { afterSent, log }: Pick<RoundOptions, "afterSent" | "log">,
): Promise<Mark> {
  if (mark.says.state !== "sent") return mark;
  try {
    await afterSent(notice);
    return mark;
  } catch (error) {
    log.warn("what follows a message could not be done; it is tried again", error);
    return { ...mark, says: { ...mark.says, state: "due" } };
  }
}

/** Makes room in the lease's text. */
async function shorten(round: Round): Promise<void> {
  const { marks } = round;
  while (JSON.stringify([...marks.values()].map(writeMark)).length > longestReport) {
    await noteSome([...marks.values()].slice(0, 100), round);
  }
}

async function noteSome(chosen: readonly Mark[], { marks, options }: Round): Promise<void> {
  const left = await noteInRows(options.notices, chosen);
  for (const { id } of chosen) marks.delete(id);
  for (const mark of left) marks.set(mark.id, mark);
}

/** Tells the rows of what could not be sent, and so many of the others; then gives the lease back with the rest. */
async function report(round: Round): Promise<void> {
  const { lease, marks, options } = round;
  const [dead, others] = [true, false].map((isDead) =>
    [...marks.values()].filter(({ says }) => (says.state === "dead") === isDead),
  );
  const chosen = [...(dead ?? []), ...(others ?? []).slice(0, options.marksARound ?? 50)];
  let trouble: unknown;
  try {
    await noteSome(chosen, round);
  } catch (error) {
    trouble = error;
  }
  if (await lease.write({ claim: "", claimed: [], marks: [...marks.values()] })) {
    await options.journal.keepOnly("");
  }
  if (trouble !== undefined) throw trouble;
}
