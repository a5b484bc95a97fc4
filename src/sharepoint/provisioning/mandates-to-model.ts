import { body } from "@pnp/queryable";
import { spPostMerge } from "@pnp/sp";
import type { IList } from "@pnp/sp/lists";
import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { Body } from "#domain/organisation/body.ts";
import { mandateLabels, type Mandate } from "#domain/organisation/mandate.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { rowsIn } from "#sharepoint/client/answers.ts";
import type { ConnectedWeb } from "#sharepoint/client/connect-web.ts";
import { ownAccount } from "#sharepoint/client/own-account.ts";
import { findRecords } from "#sharepoint/find-records.ts";
import { accessList } from "#sharepoint/list-access.ts";
import { listRepository } from "#sharepoint/list-repository.ts";
import { bodiesList } from "#sharepoint/lists/bodies-list.ts";
import { decisionsList } from "#sharepoint/lists/decisions-list.ts";
import { eventsList } from "#sharepoint/lists/events-list.ts";
import { peopleList } from "#sharepoint/lists/people-list.ts";
import { optionalChoice } from "#sharepoint/schema/columns.ts";
import { defineList, pickColumns } from "#sharepoint/schema/list.ts";

type BodyBefore = Pick<Body, "bodyRole" | "chairId" | "secretaryId" | "memberIds"> & {
  readonly mandate: Mandate | undefined;
};

/** The list as version 1 had it: each body held its own mandate. */
const bodiesBefore = defineList<BodyBefore>({
  ...pickColumns(bodiesList, []),
  columns: {
    ...pickColumns(bodiesList, ["bodyRole", "chairId", "secretaryId", "memberIds"]).columns,
    mandate: optionalChoice("Mandat", "Mandate", mandateLabels),
  },
});

/** What a body with a mandate could say in version 1. */
const outcomesOf: Readonly<Record<Mandate, readonly Outcome[]>> = {
  decides: ["recommend", "grant", "investigateFurther", "decline"],
  recommends: ["recommend", "investigateFurther"],
  prepares: ["recommend", "investigateFurther"],
  supports: ["recommend"],
  isInformed: [],
};

/** These were no councils, and must not get a council's mandates: a coordinator chooses what they are. */
const isNoCouncil = (mandate: Mandate | undefined): boolean =>
  mandate === "prepares" || mandate === "isInformed";

/**
 * Bodies had mandates of their own in version 1; now the governing model gives mandates to roles, and a body says which role it has.
 * What was decided under the old mandates is marked as counting, so that no initiative falls back. The old column and its values
 * stay, under a name that says that nobody reads it.
 */
export async function mandatesToModel(connected: ConnectedWeb): Promise<void> {
  const { on } = accessList(connected, bodiesList);
  const fields = rowsIn(await on(connected.web).fields.select("InternalName", "Title")());
  if (!fields.some((field) => field["InternalName"] === "Mandate")) return;
  const before = await findRecords(accessList(connected, bodiesBefore), {});
  await keepDecisions(connected, before);
  const roles = before.filter(({ bodyRole, mandate }) => bodyRole === "" && !isNoCouncil(mandate));
  await listRepository(connected, bodiesList).updateAll(
    roles.map(({ id, version }) => ({ id, version, changes: { bodyRole: "council" } })),
  );
  await setAside(on(connected.web));
}

const setAside = async (bodies: IList): Promise<void> => {
  const Title = "Mandat (används inte längre)";
  const Description = "No longer read: mandates stand in the governing model";
  await spPostMerge(bodies.fields.getByInternalNameOrTitle("Mandate"), body({ Title, Description }));
};

/** Marks the decisions that counted in version 1. */
async function keepDecisions(connected: ConnectedWeb, bodies: readonly Stored<BodyBefore>[]): Promise<void> {
  const decisions = listRepository(connected, decisionsList);
  const people = await listRepository(connected, peopleList).find();
  const told = await toldOf(connected);
  const account = await ownAccount(connected.web);
  const counted = (await decisions.find()).filter(
    (decision) =>
      decision.standing === "notYetRead" &&
      (told.has(decision.id) || saidInBody(decision, bodies, people, account)),
  );
  await decisions.updateAll(
    counted.map(({ id, version }) => ({ id, version, changes: { standing: "counts" } })),
  );
}

/** Numbers of the line managers' decisions: the server has told of each that counted. */
async function toldOf(connected: ConnectedWeb): Promise<ReadonlySet<number>> {
  const events = listRepository(connected, eventsList);
  const found = await Promise.all(
    (["forwarded", "rejected"] as const).map((kind) =>
      events.find({ where: [{ property: "kind", is: "eq", value: kind }] }),
    ),
  );
  return new Set(found.flat().map(({ key }) => Number(key.split(":").at(-1))));
}

/** Whether a body said it that could, written by one of its own or by the server for them. @param account the server's */
function saidInBody(
  { bodyId, outcome, decidedById, createdBy }: Stored<Decision>,
  bodies: readonly Stored<BodyBefore>[],
  people: readonly Stored<Person>[],
  account: number,
): boolean {
  const said = bodies.find(({ id }) => id === bodyId);
  const person = people.find(({ id }) => id === decidedById);
  if (!said || !person || !outcomesOf[said.mandate ?? "isInformed"].includes(outcome)) return false;
  if (createdBy === account) return true;
  const seats = [said.chairId, said.secretaryId, ...said.memberIds];
  return createdBy === person.accountId && seats.includes(person.id);
}
