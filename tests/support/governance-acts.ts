import { instant } from "#domain/shared/calendar.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { type About, type GovernanceStory } from "./governance-story.ts";
import type { TabVisitor } from "./story.ts";

const hour = 3_600_000;

/** A draft of one of the ready-made models, opened for writing on the page of governing. */
export async function startDraft(story: GovernanceStory, name: string, preset: string): Promise<TabVisitor> {
  const visitor = await story.open(name, "governance", { height: 1600 });
  const { tab } = visitor;
  await tab.getByRole("button", { name: "Förlagor" }).click();
  await tab.getByRole("button", { name: `Utgå från den här: ${preset}` }).click();
  await tab.getByRole("heading", { name: `Utkast: ${preset}` }).waitFor();
  return visitor;
}

/** Publishes a ready-made model in the tab, to take over today; nothing is started anew. */
export async function publishPreset(story: GovernanceStory, name: string, preset: string): Promise<void> {
  const visitor = await startDraft(story, name, preset);
  const { tab } = visitor;
  await tab.getByText("Inget i utkastet motsäger sig.").waitFor();
  await story.show(visitor, "draft");
  await tab.getByRole("button", { name: "Publicera", exact: true }).click();
  const dialog = tab.getByRole("dialog");
  await dialog.getByText("Ange vem som har beslutat om modellen.").waitFor();
  await dialog.getByLabel("Tar över den").fill(story.today());
  await dialog.getByLabel("Beslutsdatum").fill(story.day(-14));
  await dialog.getByLabel("Beslutad av").fill("Kommunstyrelsen");
  await dialog.getByLabel("Paragraf i protokollet").fill("§ 217");
  await dialog
    .getByLabel("Vad som är nytt, för dem som arbetar efter den", { exact: true })
    .fill("Se förlagan.");
  await story.show(visitor, "publish");
  await dialog.getByRole("button", { name: "Publicera", exact: true }).click();
  await dialog.getByText(`”${preset}” är publicerad och tar över`).waitFor();
  await dialog.getByRole("button", { name: "Klar" }).click();
  await tab.getByRole("region", { name: "I korthet" }).getByRole("heading", { name: preset }).waitFor();
  await story.letModelTakeOver();
}

interface Sum {
  readonly what: string;
  /** Kronor a year. */
  readonly amount: number;
}

/** A calculation with one cost in year 0 and one effect in each year of use, as saved on its page. */
export async function calculate(
  story: GovernanceStory,
  name: string,
  on: About,
  { cost, effect }: { readonly cost: Sum; readonly effect: Sum },
): Promise<void> {
  const visitor = await story.open(name, `calculation/${String(on.id)}`, { height: 1600 });
  const { tab } = visitor;
  for (const [button, line, { what, amount }] of [
    ["Lägg till kostnad", "Kostnad 1", cost],
    ["Lägg till effekt", "Effekt 1", effect],
  ] as const) {
    await tab.getByRole("button", { name: button }).click();
    const fields = tab.getByRole("group", { name: line });
    await fields.getByLabel("Kronor per år").fill(String(amount));
    await fields.getByLabel("Vad?").fill(what);
  }
  await story.show(visitor, "calculation");
  await tab.getByRole("button", { name: "Spara versionen" }).click();
  await tab.getByText("Versionen är sparad.").waitFor();
  await story.world.settle();
}

/** The next meeting of a body that the demo has no meetings of, as the coordinator enters it in the list. */
export async function callMeeting(
  story: GovernanceStory,
  bodyKey: string,
  title: string,
): Promise<Stored<Meeting>> {
  const { id: bodyId } = await story.body(bodyKey);
  const starts = story.world.tenant.clock.now() + 48 * hour;
  const at = (time: number) => {
    const made = instant(new Date(time).toISOString());
    if (made === undefined) throw new Error("The clock shows no day.");
    return made;
  };
  const meeting = await story.as("Karin Lindqvist").meetings.add({
    key: `${bodyKey}-${String(starts)}`,
    bodyId,
    title,
    startsAt: at(starts),
    endsAt: at(starts + hour),
    place: "Sammanträdesrum Linné",
    joinUrl: "",
    agendaState: "draft",
  });
  await story.world.settle();
  return meeting;
}

/** The meeting on whose agenda an initiative stands for a body. */
export async function meetingOf(
  story: GovernanceStory,
  bodyKey: string,
  on: About,
): Promise<Stored<Meeting>> {
  const { agendaItems, meetings } = story.repositories;
  const { id: bodyId } = await story.body(bodyKey);
  const items = await agendaItems.find({ where: [{ property: "initiativeId", is: "eq", value: on.id }] });
  for (const { meetingId, isWithdrawn } of items) {
    const meeting = await meetings.byId(meetingId);
    if (!isWithdrawn && meeting.bodyId === bodyId) return meeting;
  }
  throw new Error(`${on.title} is on no agenda of ${bodyKey}`);
}

/** "Ta ställning" at an item of a meeting's agenda, opened. */
export async function openStandAt(
  story: GovernanceStory,
  name: string,
  on: About,
  meeting: Pick<Stored<Meeting>, "id">,
) {
  const visitor = await story.open(name, `meeting/${String(meeting.id)}`, { height: 1300 });
  await visitor.tab.getByRole("button", { name: `Ta ställning till ${on.title}` }).click();
  const dialog = visitor.tab.getByRole("dialog");
  await dialog.getByText("Vems tur").waitFor();
  return { visitor, dialog };
}

/** Records at a meeting what its body says. */
export async function sayAtMeeting(
  story: GovernanceStory,
  name: string,
  on: About,
  said: { readonly meeting: Pick<Stored<Meeting>, "id">; readonly button: string; readonly reason: string },
): Promise<void> {
  const { visitor, dialog } = await openStandAt(story, name, on, said.meeting);
  await dialog.getByRole("button", { name: said.button, exact: true }).click();
  await dialog.getByRole("textbox", { name: "Motivering" }).fill(said.reason);
  await story.show(visitor, "stand-at-meeting", name);
  await dialog.getByRole("button", { name: `Spara: ${said.button}` }).click();
  await dialog.getByText("Läget uppdateras strax.").waitFor();
  await story.world.settle();
}

const retirementCard = (tab: TabVisitor["tab"]) => tab.getByRole("region", { name: "Vad som tas bort" });

interface Promised {
  /** What goes away. */
  readonly name: string;
  /** The kind, as the form names it. */
  readonly kind: string;
  /** Who confirms that it is gone. */
  readonly owner: string;
  /** By which day. */
  readonly by: string;
}

/** Promises on the initiative's page that something old goes away because of it. */
export async function promiseRetirement(
  story: GovernanceStory,
  name: string,
  on: About,
  { name: what, kind, owner, by }: Promised,
): Promise<TabVisitor> {
  const visitor = await story.open(name, `initiative/${String(on.id)}`, { height: 1600 });
  const card = retirementCard(visitor.tab);
  await card.getByRole("button", { name: "Lägg till det som tas bort" }).click();
  await card.getByLabel("Slag").selectOption({ label: kind });
  await card.getByLabel("Vad tas bort?").fill(what);
  const field = card.getByRole("combobox", { name: "Ägare, som bekräftar att det är borta" });
  await field.click();
  await field.fill(owner);
  await card.getByRole("option", { name: new RegExp(`^${owner}`, "u") }).click();
  await card.getByLabel("Ska vara borta").fill(by);
  await card.getByLabel("Minskad kostnad per år (kr)").fill("120000");
  await story.show(visitor, "retirement-form");
  await card.getByRole("button", { name: "Spara", exact: true }).click();
  await card.getByText("0 av 1 klart").waitFor();
  await story.world.settle();
  await story.show(visitor, "retirement-promised");
  return visitor;
}

/** Confirms on the initiative's page that it is gone, as whoever owns it. */
export async function confirmRetirement(
  story: GovernanceStory,
  name: string,
  on: About,
  { what, done }: { readonly what: string; readonly done: string },
): Promise<TabVisitor> {
  const visitor = await story.open(name, `initiative/${String(on.id)}`, { height: 1600 });
  const card = retirementCard(visitor.tab);
  await card.getByRole("button", { name: `Bekräfta hur det gick: ${what}` }).click();
  await card.getByLabel("Vad gjordes?").fill(done);
  await story.show(visitor, "retirement-confirm");
  await card.getByRole("button", { name: "Spara", exact: true }).click();
  await card.getByText(`Bekräftat av ${name}`).waitFor();
  await story.world.settle();
  await story.show(visitor, "retirement-confirmed");
  return visitor;
}
