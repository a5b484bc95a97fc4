import type { Question } from "#domain/governance/governing-model.ts";
import { choice, count, words, yesNo } from "./build-model.ts";

const topic = "law";

const personalData: readonly Question[] = [
  yesNo({
    key: "hasPersonalData",
    topic,
    text: { sv: "Behandlas personuppgifter?", en: "Is personal data processed?" },
    help: {
      sv: "Namn, personnummer, bild, adress eller annat som kan knytas till en person. Inloggning med namn räknas.",
      en: "Names, identity numbers, pictures, addresses or anything else that can be tied to a person. Sign-in by name counts.",
    },
  }),
  yesNo({
    key: "hasSensitiveData",
    topic,
    text: {
      sv: "Är några av dem känsliga eller skyddade?",
      en: "Are any of them sensitive or protected?",
    },
    help: {
      sv: "Hälsa, ursprung, religion, fackligt medlemskap, brott, sekretess eller skyddad identitet.",
      en: "Health, origin, religion, union membership, crime, secrecy or protected identity.",
    },
  }),
  yesNo({
    key: "concernsChildren",
    topic,
    text: {
      sv: "Gäller det barn eller andra i beroendeställning?",
      en: "Does it concern children or others who depend on you?",
    },
    help: {
      sv: "Elever, omsorgstagare, klienter och anställda har svårt att säga nej.",
      en: "Pupils, people in care, clients and employees find it hard to say no.",
    },
  }),
  yesNo({
    key: "isLargeScale",
    topic,
    text: { sv: "Är det många personer eller mycket uppgifter?", en: "Are there many people or much data?" },
    help: {
      sv: "Hela kommunen, alla elever eller uppgifter över lång tid är stor skala.",
      en: "The whole municipality, all pupils or data over a long time is large scale.",
    },
  }),
  yesNo({
    key: "isNewTechnology",
    topic,
    text: { sv: "Används ny teknik på personuppgifter?", en: "Is new technology used on personal data?" },
    help: {
      sv: "AI, kameror, sensorer, biometri eller profilering.",
      en: "AI, cameras, sensors, biometrics or profiling.",
    },
  }),
];

const automation: readonly Question[] = [
  choice(
    {
      key: "aiUse",
      topic,
      text: { sv: "Används AI, och till vad?", en: "Is AI used, and for what?" },
      help: {
        sv: "Hög risk är bland annat AI som påverkar rätten till bidrag och stöd, utbildning eller anställning, eller samhällsviktig drift.",
        en: "High risk is among others AI that affects the right to benefits and support, education or employment, or critical operations.",
      },
    },
    {
      none: { sv: "Ingen AI", en: "No AI" },
      internal: {
        sv: "Stöd i eget arbete, en människa granskar",
        en: "Support in own work, a person reviews",
      },
      limited: {
        sv: "Samtalar med invånare eller skapar text och bild till dem",
        en: "Talks with residents or makes text and pictures for them",
      },
      highRisk: { sv: "Hög risk (AI-förordningens bilaga III)", en: "High risk (AI Act, Annex III)" },
      prohibited: {
        sv: "Kan vara förbjuden användning (artikel 5)",
        en: "May be a prohibited use (article 5)",
      },
    },
  ),
  choice(
    {
      key: "automation",
      topic,
      text: { sv: "Fattas beslut automatiserat?", en: "Are decisions taken automatically?" },
      help: {
        sv: "Beslut som rör någon enskild. Säg vem som beslutar: en människa eller systemet.",
        en: "Decisions on an individual. Say who decides: a person or the system.",
      },
    },
    {
      none: { sv: "Inga beslut om enskilda", en: "No decisions on individuals" },
      personDecides: {
        sv: "Systemet förbereder, en människa beslutar",
        en: "The system prepares, a person decides",
      },
      allEntitled: {
        sv: "Systemet beslutar, alla som frågar har rätt till det",
        en: "The system decides, everybody who asks is entitled",
      },
      systemDecides: { sv: "Systemet prövar och beslutar", en: "The system examines and decides" },
    },
  ),
];

const purchase: readonly Question[] = [
  choice(
    {
      key: "acquisitionForm",
      topic,
      text: { sv: "Hur anskaffas det?", en: "How is it acquired?" },
      help: {
        sv: "Först det som redan finns, sedan avrop eller upphandling. Egen utveckling och egen drift är undantag.",
        en: "First what already exists, then call-off or procurement. Own development and own operation are exceptions.",
      },
    },
    {
      existing: { sv: "Inom avtal vi har", en: "Within an agreement we have" },
      callOff: { sv: "Avrop från ramavtal", en: "Call-off from a framework agreement" },
      procurement: { sv: "Egen upphandling", en: "Own procurement" },
      direct: { sv: "Direktupphandling", en: "Direct procurement" },
      ownDevelopment: {
        sv: "Egen utveckling eller egen drift (undantag)",
        en: "Own development or operation (exception)",
      },
      nothing: { sv: "Inget köps", en: "Nothing is bought" },
    },
  ),
  words({
    key: "acquisitionReason",
    topic,
    text: { sv: "Varför görs undantag?", en: "Why is an exception made?" },
    help: {
      sv: "Bara vid direktupphandling, egen utveckling eller egen drift: varför konkurrensutsätts det inte?",
      en: "Only with direct procurement, own development or own operation: why is there no competition?",
    },
  }),
  count(
    {
      key: "purchaseValue",
      topic,
      text: { sv: "Vad är inköpet värt?", en: "What is the purchase worth?" },
      help: {
        sv: "Hela avtalstiden med förlängningar, utan moms. Lägg ihop köp av samma slag under året.",
        en: "The whole contract with extensions, without VAT. Add up purchases of the same kind within the year.",
      },
    },
    "kronor",
    "kronor",
  ),
];

/** What the law makes one answer before work begins (GDPR, AI Act, administrative procedure, procurement, accessibility, archive). */
export const lawQuestions: readonly Question[] = [
  ...personalData,
  ...automation,
  yesNo({
    key: "isPublicService",
    topic,
    text: {
      sv: "Är det en webbplats, app eller e-tjänst för invånare eller ett intranät?",
      en: "Is it a website, app or e-service for residents, or an intranet?",
    },
    help: {
      sv: "Då ska den vara tillgänglig för alla och ha en tillgänglighetsredogörelse.",
      en: "Then it must be accessible to all and have an accessibility statement.",
    },
  }),
  ...purchase,
  yesNo({
    key: "hasRecords",
    topic,
    text: {
      sv: "Skapas eller förvaras allmänna handlingar?",
      en: "Are public records made or kept?",
    },
    help: {
      sv: "Ärenden, beslut, meddelanden och register är oftast det. Också loggar kan vara det.",
      en: "Cases, decisions, messages and registers mostly are. Logs can be as well.",
    },
  }),
  yesNo({
    key: "needsSignature",
    topic,
    text: { sv: "Ska något skrivas under?", en: "Is anything to be signed?" },
    help: {
      sv: "Avtal, beslut, protokoll, intyg och ansökningar. Svara ja också om det skrivs under på papper i dag.",
      en: "Agreements, decisions, minutes, certificates and applications. Answer yes also when it is signed on paper today.",
    },
  }),
];
