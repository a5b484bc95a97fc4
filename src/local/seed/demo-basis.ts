import { printOutcome } from "#domain/initiatives/basis-guidance.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import { basisTemplates, missingOf } from "#domain/initiatives/basis-templates.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { addDays } from "#domain/shared/swedish-day.ts";
import type { Stored } from "#domain/shared/stored.ts";

type Said = Pick<BasisItem, "kind" | "title"> &
  Partial<Omit<BasisItem, "key" | "initiativeId" | "dueOn" | "doneOn">> & {
    /** Days from today. */
    readonly due?: number;
    readonly done?: number;
  };

/** What the reports tell of: Täby's Mina sidor and tried products for elderly care. */
const said: Readonly<Record<string, readonly Said[]>> = {
  "Mina sidor": [
    {
      kind: "userEvidence",
      title: "Användartest med tolv invånare",
      outcome:
        "Nio av tolv hittade sitt ärende utan hjälp. Orden ”mina engagemang” förstods av ingen och byts.",
      done: -60,
    },
    { kind: "stakeholder", title: "Föreningar och företag som söker tillstånd", text: "Träffas i februari." },
    { kind: "marketing", title: "Brev med nästa faktura", due: 45, hours: 40 },
    { kind: "technology", title: "Inloggning och ärendevy", hours: 620, done: -45 },
    {
      kind: "usage",
      title: "Andel som loggat in minst en gång",
      outcome: printOutcome({ parts: { share: "31" }, rest: "Målet är 60 till sommaren." }, "sv"),
      done: -10,
    },
  ],
  "Robotar mot ångest och sömnrobotar i äldreomsorgen": [
    {
      kind: "trial",
      title: "Sömnrobot på två boenden",
      outcome: printOutcome(
        {
          parts: {
            buy: "Nej",
            cost: "6 500 kr per styck",
            lasts: "Batteriet räckte en natt, tyget gick inte att tvätta",
          },
          rest: "Sex av tio somnade snabbare, men personalen hann inte ladda dem.",
        },
        "sv",
      ),
      done: -90,
    },
  ],
  "Digitala medicinskåp": [
    { kind: "stakeholder", title: "Sjuksköterskor, hemtjänstens chefer och apoteket" },
    { kind: "check", title: "Säkerheten håller: inget läcker", due: -5, hours: 16 },
    { kind: "technology", title: "Koppla skåpen till journalsystemet", hours: 120, due: 10 },
    { kind: "training", title: "En timme på arbetsplatsträff", due: 30, hours: 210 },
    {
      kind: "changeActivity",
      title: "Rutin utan nycklar i varje grupp",
      text: "Gruppcheferna leder. Nyckelrundan upphör den dag skåpen tas i bruk.",
      hours: 180,
      due: 40,
    },
    { kind: "communication", title: "Filmer för vikarier, visas igen i mars", hours: 24, due: 150 },
  ],
};

const planned: readonly InitiativeStatus[] = ["planning", "executing"];

/** Pieces of the basis for those that the reports tell of, and a change plan for every other one that is planned or carried out. */
export function demoBasis(
  initiatives: readonly Stored<Initiative>[],
  today: CalendarDate,
): readonly BasisItem[] {
  return initiatives.flatMap((initiative, index) => [
    ...(said[initiative.title] ?? []).map((each, number) => itemOf(initiative, each, number, today)),
    ...(planned.includes(initiative.status) && index % 2 === 0 ? changePlan(initiative, index, today) : []),
  ]);
}

function itemOf(
  { id, ownerId }: Stored<Initiative>,
  { due, done, ...more }: Said,
  number: number,
  today: CalendarDate,
): BasisItem {
  return {
    key: `demo-basis:${String(id)}:${String(number)}`,
    initiativeId: id,
    text: "",
    outcome: "",
    personId: ownerId,
    hours: undefined,
    link: "",
    isRemoved: false,
    ...more,
    dueOn: due === undefined ? undefined : addDays(today, due),
    doneOn: done === undefined ? undefined : addDays(today, done),
  };
}

const usualHours: Readonly<Partial<Record<BasisItem["kind"], number>>> = {
  changeActivity: 60,
  communication: 24,
  training: 80,
  technology: 40,
};

/** Hours of a plan as people estimate them: some plans lack some, and in others technology has taken over. */
function hoursOf(kind: BasisItem["kind"], index: number): number | undefined {
  const usual = usualHours[kind];
  if (usual === undefined || (kind === "communication" && index % 3 === 0)) return undefined;
  const isTechnologyFirst = kind === "technology" && index % 4 === 0;
  return usual * (1 + (index % 5)) * (isTechnologyFirst ? 4 : 1);
}

const changePlan = (
  { id, ownerId }: Stored<Initiative>,
  index: number,
  today: CalendarDate,
): readonly BasisItem[] =>
  basisTemplates
    .filter(({ key }) => key === "changePlan")
    .flatMap((template) => missingOf(template, id, [], "sv"))
    .map((item, place) => {
      const isDone = item.kind === "technology" && index % 4 === 0;
      return {
        ...item,
        personId: ownerId,
        hours: hoursOf(item.kind, index),
        dueOn: addDays(today, 30 + 40 * place),
        doneOn: isDone ? addDays(today, -14) : undefined,
      };
    });
