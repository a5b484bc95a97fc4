import type { Question } from "#domain/governance/governing-model.ts";
import { count, yesNo } from "./build-model.ts";

const topic = "routing";

export const isNewSystem = yesNo({
  key: "isNewSystem",
  topic,
  text: { sv: "Är det ett nytt digitalt system?", en: "Is it a new digital system?" },
  help: {
    sv: "Svara ja om ni köper, bygger eller börjar använda ett it-stöd som ni inte har i dag, också en molntjänst.",
    en: "Answer yes if you buy, build or start to use IT support that you do not have today, a cloud service included.",
  },
});

export const isReplacement = yesNo({
  key: "isReplacement",
  topic,
  text: {
    sv: "Ersätter det ett system, en funktion eller teknisk infrastruktur?",
    en: "Does it replace a system, a function or technical infrastructure?",
  },
  help: {
    sv: "Byte av leverantör eller produkt räknas. En ny version av samma produkt räknas inte.",
    en: "A change of supplier or product counts. A new version of the same product does not.",
  },
});

/** What Nacka asks to know whether a case has to be handled in common. */
export const nackaQuestions: readonly Question[] = [
  count(
    {
      key: "sharedHours",
      topic,
      text: {
        sv: "Hur många timmar behövs från gemensamma resurser?",
        en: "How many hours are needed from shared resources?",
      },
      help: {
        sv: "Tid från it, upphandling, säkerhet, juridik och digitalisering. En uppskattning räcker.",
        en: "Time from IT, procurement, security, law and digitalization. An estimate is enough.",
      },
    },
    "timmar",
    "hours",
  ),
  count(
    {
      key: "totalHours",
      topic,
      text: { sv: "Hur många timmar tar det i allt?", en: "How many hours does it take in all?" },
      help: {
        sv: "Räkna med verksamhetens egen tid, gemensamma resurser och konsulter.",
        en: "Count the operations' own time, shared resources and consultants.",
      },
    },
    "timmar",
    "hours",
  ),
  yesNo({
    key: "isFundingUnclear",
    topic,
    text: { sv: "Är det oklart hur det ska betalas?", en: "Is it unclear how it is to be paid for?" },
    help: {
      sv: "Svara ja om pengarna saknas helt eller delvis, för införandet eller för driften efteråt.",
      en: "Answer yes if money is lacking wholly or in part, for the introduction or for running it afterwards.",
    },
  }),
  yesNo({
    key: "needsIntegrations",
    topic,
    text: { sv: "Behövs nya integrationer?", en: "Are new integrations needed?" },
    help: {
      sv: "Uppgifter ska gå av sig själva mellan två system som inte hänger ihop i dag.",
      en: "Data is to pass by itself between two systems that are not connected today.",
    },
  }),
  yesNo({
    key: "isHandledOutside",
    topic,
    text: {
      sv: "Hanteras information av någon utanför kommunen?",
      en: "Is information handled by anybody outside the municipality?",
    },
    help: {
      sv: "Till exempel i en molntjänst, av en konsult eller av en leverantör som sköter driften.",
      en: "For instance in a cloud service, by a consultant or by a supplier that runs it.",
    },
  }),
];

export const isUsefulToOthers = yesNo({
  key: "isUsefulToOthers",
  topic,
  text: { sv: "Kan fler enheter ha nytta av samma lösning?", en: "Can more units use the same solution?" },
  help: {
    sv: "Titta på de liknande behoven. Svara ja också om ni bara tror det: då tas frågan upp gemensamt.",
    en: "Look at the similar needs. Answer yes also if you only think so: then it is taken up in common.",
  },
});

/** When Växjö's operations ask the council for support [A-059]. */
export const vaxjoSupportQuestions: readonly Question[] = [
  yesNo({
    key: "needsEvaluation",
    topic,
    text: { sv: "Behöver en lösning utvärderas?", en: "Does a solution need to be evaluated?" },
    help: {
      sv: "Ni har hittat något och vill veta om det håller, också tekniskt och juridiskt.",
      en: "You have found something and want to know whether it holds, technically and legally too.",
    },
  }),
  yesNo({
    key: "isComplicatedService",
    topic,
    text: { sv: "Är det en komplicerad e-tjänst?", en: "Is it a complicated e-service?" },
    help: {
      sv: "Med inloggning, betalning, signering eller flera handläggare.",
      en: "With sign-in, payment, signing or several case officers.",
    },
  }),
  yesNo({
    key: "isProcurement",
    topic,
    text: { sv: "Ska ett nytt system upphandlas?", en: "Is a new system to be procured?" },
    help: {
      sv: "Också avrop från ramavtal. Upphandling vill vara med innan kraven är skrivna.",
      en: "Call-offs from framework agreements too. Procurement wants to take part before requirements are written.",
    },
  }),
  yesNo({
    key: "isLargeChange",
    topic,
    text: {
      sv: "Är det en större teknisk förändring i ett system ni har?",
      en: "Is it a larger technical change in a system you have?",
    },
    help: {
      sv: "Flytt till molnet, ny plattform, en ny modul eller byte av inloggning.",
      en: "A move to the cloud, a new platform, a new module or another sign-in.",
    },
  }),
  yesNo({
    key: "needsSecurityHelp",
    topic,
    text: {
      sv: "Behöver ni hjälp med informationssäkerhet?",
      en: "Do you need help with information security?",
    },
    help: {
      sv: "Säkerhet och dataskydd kan vara med från början. Är ni osäkra: svara ja.",
      en: "Security and data protection can take part from the start. If unsure: answer yes.",
    },
  }),
];
