import type { Notice } from "#domain/digest/notice.ts";
import { noManager, receiptNotice, reviewNotice } from "#domain/digest/notices.ts";
import type { Decision } from "#domain/decisions/decision.ts";
import { askedAt, causeNamed, isStated, settledBy, type Asked } from "#domain/governance/asking.ts";
import { partyName } from "#domain/governance/decision-refusal.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { ConflictError, DuplicateError } from "#domain/shared/failures.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { reviewSubject } from "#bot/valuation/review-subject.ts";
import type { CaseInMirror } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

/** Asks each person whose step it is, once for each arrival there. */
export async function askPeople(cases: readonly CaseInMirror[], about: Derivation): Promise<void> {
  const { repositories, mirror } = about;
  const fresh = cases.flatMap((each) => noticesOf(each, about)).filter(({ key }) => !mirror.asked.has(key));
  if (fresh.length === 0) return;
  await repositories.notices.addAll(fresh);
  for (const { key } of fresh) mirror.asked.add(key);
}

function noticesOf({ rows, derived }: CaseInMirror, { now, startedAt }: Derivation): readonly Notice[] {
  const asked = askedAt(derived, rows);
  if (!asked || asked.cause.at < startedAt) return [];
  const { step, cause, valuation } = asked;
  const { initiative } = rows;
  const arrival = {
    initiativeId: initiative.id,
    step: step.key,
    cause: cause.key,
    valuationId: valuation?.id,
  };
  if (isStated(cause.key))
    return askedByStating(asked, initiative).map((person) => reviewNotice(arrival, person, now()));
  if (asked.people.length > 0) return asked.people.map((person) => reviewNotice(arrival, person, now()));
  return [reviewNotice(arrival, undefined, now(), nobodyFor(asked, derived.standing.model))];
}

/** A whole register that is imported asks nobody; a need that is registered asks those whose step it is, unless it is their own doing. */
function askedByStating(
  { people }: Asked,
  { sourceRegister, createdBy, createdAt, statedAt }: Stored<Initiative>,
): Asked["people"] {
  if (sourceRegister !== "") return [];
  const isOwnDoing = (account: number | undefined): boolean =>
    account === createdBy && (statedAt === undefined || statedAt <= createdAt);
  return people.filter(({ accountId }) => !isOwnDoing(accountId));
}

/** Why nobody could be asked, for the delivery log. */
function nobodyFor({ step }: Asked, model: GoverningModel): Text {
  if (step.party === "unit:manager") return noManager;
  const name = partyName(model, step.party);
  return {
    sv: `Ingen är angiven som ${name.sv} för steget ”${step.name.sv}”. Ange någon, så skickas kortet.`,
    en: `Nobody is named as ${name.en} for the step “${step.name.en}”. Name somebody and the card will be sent.`,
  };
}

const told: readonly Decision["outcome"][] = ["forward", "reject", "grant", "decline"];

/** Tells whoever valued the need what was decided, and turns the cards of all who were asked into the answer. */
export async function passOnDecision(
  decision: Stored<Decision>,
  { rows, derived }: CaseInMirror,
  about: Derivation,
): Promise<void> {
  const { repositories, mirror, now } = about;
  const valuation = rows.valuations.find(({ id }) => id === decision.valuationId);
  const valuedBy = mirror.people.find(({ id }) => id === valuation?.valuedById);
  if (valuedBy && valuedBy.id !== decision.decidedById && told.includes(decision.outcome)) {
    await repositories.notices.addAll([receiptNotice(decision, valuedBy, now())]);
  }
  const sent = await repositories.notices.find({
    where: [
      { property: "initiativeId", is: "eq", value: decision.initiativeId },
      { property: "kind", is: "eq", value: "review" },
    ],
  });
  const settled = sent.filter((notice) => {
    const { step, cause } = reviewSubject(notice);
    const at = causeNamed(cause, rows)?.at;
    return at !== undefined && settledBy(derived, rows, { step, at })?.id === decision.id;
  });
  await resend(settled, about);
}

/** Lets notices that have been sent, or could not be, go out once more; one that was sent is updated in place. */
export async function resend(
  notices: readonly Stored<Notice>[],
  { repositories, now }: Pick<Derivation, "repositories" | "now">,
): Promise<void> {
  for (const { id, version, state } of notices) {
    // Also one whose row does not tell yet that it was sent: its new version does that. In doubt it stays in doubt.
    const again = state === "sending" ? {} : ({ state: "due", attempts: 0, reason: "" } as const);
    try {
      await repositories.notices.update(id, version, { ...again, notBefore: now() });
    } catch (error) {
      // Another instance has taken it meanwhile, and renders it as things are then.
      if (!(error instanceof ConflictError || error instanceof DuplicateError)) throw error;
    }
  }
}
