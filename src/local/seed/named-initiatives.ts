import type { Evidence, PriorityClass } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";

/** An initiative that one of the audit reports names. */
export interface NamedInitiative {
  readonly title: string;
  readonly unit: string;
  readonly status: InitiativeStatus;
  readonly need: string;
  readonly background?: string;
  readonly volumes?: string;
  readonly effectsForStaff?: string;
  readonly effectsForUsers?: string;
  readonly expectedCosts?: string;
  readonly budget?: number;
  readonly starts?: string;
  readonly ends?: string;
  readonly priorityClass?: PriorityClass;
  /** Benefit calculation, evaluation, purpose and goals, risk analysis. */
  readonly evidence?: readonly [Evidence, Evidence, Evidence, Evidence];
  /** Report and section. */
  readonly source: string;
}

export const namedInitiatives: readonly NamedInitiative[] = [
  {
    title: "Läkemedelsrobotar i boendestödet",
    unit: "fav",
    status: "closed",
    need: "Personer med boendestöd behöver få sin medicin vid rätt tid, också när personal inte är på plats.",
    volumes: "10 robotar vid start, 14 vid uppföljningen.",
    effectsForStaff: "Arbetstiden används bättre. Antalet årsarbetare minskar inte.",
    effectsForUsers: "Medicin vid rätt tidpunkt oftare, mer struktur i vardagen.",
    priorityClass: "critical",
    evidence: ["yes", "yes", "yes", "partly"],
    source: "Växjö 2023, 3.3.3",
  },
  {
    title: "Digitala medicinskåp",
    unit: "of",
    status: "decided",
    need: "Nycklar till medicinskåp kommer bort och stölder förekommer. Det ger merarbete och osäkerhet.",
    background: "Skåpen öppnas i dag med nyckel; ingen kan se i efterhand vem som har öppnat.",
    effectsForStaff:
      "Färre stölder att utreda för enhetschef, medicinskt ansvarig sjuksköterska och sjuksköterskor.",
    effectsForUsers: "Säkrare läkemedelshantering; varje öppning loggas.",
    priorityClass: "critical",
    source: "Växjö 2023, 3.3.3",
  },
  {
    title: "Digital signering av hälso- och sjukvårdsinsatser",
    unit: "of",
    status: "executing",
    need: "Utförda insatser signeras på papper och missade insatser upptäcks sent.",
    effectsForStaff: "Minskad administrativ tid för personal som utför insatser.",
    effectsForUsers: "Färre avvikelser och färre uteblivna doser.",
    priorityClass: "critical",
    source: "Växjö 2023, 3.3.3",
  },
  {
    title: "Digitala examinationer i samhällsorienteringen",
    unit: "fav",
    status: "planning",
    need: "Examinationer görs på papper varje månad och rättas för hand.",
    volumes: "200–300 deltagare om året, 8 examinationer var: 1 600–2 400 examinationer om året.",
    effectsForStaff: "Mindre tid för administration, hantering och planering av examinationer.",
    effectsForUsers: "Enklare för deltagare som har svårt att läsa och skriva.",
    priorityClass: "efficiency",
    source: "Växjö 2023, 3.3.3",
  },
  {
    title: "Digitalt bygglov",
    unit: "sbf",
    status: "closed",
    need: "Den som söker bygglov ska kunna göra det digitalt och få besked snabbare.",
    budget: 596_600,
    starts: "höst 2017",
    ends: "2018-11-06",
    evidence: ["yes", "yes", "yes", "yes"],
    source: "Lund 2021, 3.5",
  },
  {
    title: "Wellbee – digital dagplanering i vård och omsorg",
    unit: "of",
    status: "closed",
    need: "Dagplanering och checklistor finns på papper och når inte alla i arbetsgruppen.",
    budget: 45_000,
    starts: "2019-08-12",
    ends: "2020-09-15",
    evidence: ["yes", "yes", "yes", "yes"],
    source: "Lund 2021, 3.5",
  },
  {
    title: "Avveckla Meraki för hantering av mobila enheter",
    unit: "utb",
    status: "closed",
    need: "Dagens lösning för att hantera elevernas enheter ska ersättas.",
    volumes: "Omkring 11 000 enheter, 58 kr per enhet och månad.",
    starts: "2019-11-24",
    ends: "2021-02-28",
    evidence: ["missing", "missing", "partly", "yes"],
    source: "Lund 2021, 3.5",
  },
  {
    title: "Digital signering av avtal och beslut",
    unit: "klf",
    status: "closed",
    need: "Avtal och beslut skrivs ut, skrivs under och skannas. När människor arbetar på distans stannar det upp.",
    evidence: ["missing", "missing", "missing", "missing"],
    source: "Lund 2021, 3.4.2 och 3.5",
  },
  {
    title: "Gemensam ärendehantering",
    unit: "klf",
    status: "executing",
    need: "Flera ärendesystem ska bli ett, så att ärenden kan följas genom hela organisationen.",
    source: "Täby 2021, 4.2.1",
  },
  {
    title: "Mina sidor",
    unit: "klf",
    status: "executing",
    need: "Invånare ska se sina ärenden och meddelanden på ett ställe. Användningstester och enkäter visar vad som saknas.",
    source: "Täby 2021, 5.2",
  },
  {
    title: "Robotar mot ångest och sömnrobotar i äldreomsorgen",
    unit: "of",
    status: "dormant",
    need: "Prova om lugnande hjälpmedel minskar oro hos äldre innan något köps in.",
    effectsForUsers: "Mindre oro och bättre sömn.",
    source: "Täby 2021, 5.2",
  },
  {
    title: "Automatiserad hantering av ekonomiskt bistånd",
    unit: "fav",
    status: "forDecision",
    need: "Återansökningar prövas för hand trots att de flesta är lika varje månad.",
    priorityClass: "law",
    source: "Lund 2021, 3.4.2; Örebro 2018, 3.1",
  },
  {
    title: "Värderingsteamets sammanställning av digitaliseringsprojekt",
    unit: "klf",
    status: "developing",
    need: "Kostnad och effekt per nämnd ska kunna jämföras innan beslut fattas.",
    source: "Örebro 2018, 4.3.1",
  },
  {
    title: "Den digitala skolan – gemensam inloggning",
    unit: "utb",
    status: "valued",
    need: "Elever och lärare loggar in i många system med olika konton.",
    source: "Örebro 2018, 4.1.1",
  },
];
