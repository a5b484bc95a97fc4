import type { DutyRule } from "#domain/governance/governing-model.ts";
import { day, isAnyOf } from "./build-model.ts";

const always = { validTo: undefined } as const;

/** What follows when something is bought, replaced, put before the public or kept. */
export const acquisitionDuties: readonly DutyRule[] = [
  {
    ...always,
    key: "advertise",
    title: {
      sv: "Annonsera eller avropa från ramavtal",
      en: "Advertise or call off from a framework agreement",
    },
    why: {
      sv: "Inköpet är värt så mycket att direktupphandling inte är tillåten.",
      en: "The purchase is worth so much that direct procurement is not allowed.",
    },
    when: { fact: "answer:purchaseValue", atLeast: { parameter: "directProcurementLimit" } },
    party: "initiative:owner",
    dueInDays: 60,
    source: "Lagen om offentlig upphandling (2016:1145) 19 a kap.",
    validFrom: day("2022-02-01"),
  },
  {
    ...always,
    key: "advertiseInEurope",
    title: { sv: "Annonsera i hela EU", en: "Advertise in the whole of the EU" },
    why: {
      sv: "Inköpet når EU:s tröskelvärde, som ändras varje jämnt år.",
      en: "The purchase reaches the EU threshold, which is revised every even year.",
    },
    when: { fact: "answer:purchaseValue", atLeast: { parameter: "euThreshold" } },
    party: "initiative:owner",
    dueInDays: 90,
    source: "Lagen om offentlig upphandling (2016:1145) 5 kap.; tröskelvärde enligt parametern",
    validFrom: day("2018-01-01"),
  },
  {
    ...always,
    key: "exceptionReason",
    title: {
      sv: "Motivera undantaget från konkurrens",
      en: "Give the reason for the exception from competition",
    },
    why: {
      sv: "Egen utveckling, egen drift och direktupphandling är undantag.",
      en: "Own development, own operation and direct procurement are exceptions.",
    },
    when: isAnyOf("answer:acquisitionForm", ["ownDevelopment", "direct"]),
    party: "unit:manager",
    dueInDays: 21,
    source: "Granskning av digitalisering, Täby kommun 2021, 5.1.1; LOU (2016:1145)",
    validFrom: day("2018-01-01"),
  },
  {
    ...always,
    key: "accessibility",
    title: {
      sv: "Prova tillgängligheten och publicera redogörelsen",
      en: "Test accessibility and publish the statement",
    },
    why: {
      sv: "Invånare eller anställda ska kunna använda tjänsten oavsett funktionsförmåga.",
      en: "Residents or staff must be able to use the service whatever their abilities.",
    },
    when: { fact: "answer:isPublicService", is: true },
    party: "initiative:owner",
    dueInDays: 90,
    source: "Lagen (2018:1937) om tillgänglighet till digital offentlig service; EN 301 549 V3.2.1",
    validFrom: day("2019-01-01"),
  },
  {
    ...always,
    key: "archive",
    title: { sv: "Bestäm bevarande och gallring", en: "Settle preservation and disposal" },
    why: {
      sv: "Allmänna handlingar ska gå att lämna ut, bevara och gallra enligt beslut, också när systemet byts ut.",
      en: "Public records must be possible to hand out, preserve and dispose of by decision, also when the system is replaced.",
    },
    when: { fact: "answer:hasRecords", is: true },
    party: "initiative:owner",
    dueInDays: 60,
    source: "Arkivlagen (1990:782); stadsarkivets riktlinje",
    validFrom: day("2018-01-01"),
  },
  {
    ...always,
    key: "digitalChain",
    title: {
      sv: "Gör kedjan digital: underskrift och arkivering",
      en: "Make the chain digital: signature and archiving",
    },
    why: {
      sv: "Det som skrivs under ska kunna skrivas under, kontrolleras och bevaras digitalt hela vägen, utan utskrift.",
      en: "What is signed must be possible to sign, check and preserve digitally all the way, without printing.",
    },
    when: { fact: "answer:needsSignature", is: true },
    party: "initiative:owner",
    dueInDays: 60,
    source:
      "Granskning av digitalisering, Växjö kommun 2023, bilaga 5.1; förordning (EU) nr 910/2014 (eIDAS); arkivlagen (1990:782)",
    validFrom: day("2018-01-01"),
  },
  {
    ...always,
    key: "internalControl",
    title: { sv: "Ta upp det i nämndens interna kontroll", en: "Take it up in the board's internal control" },
    why: {
      sv: "Det är stort. Nämnden ansvarar för att verksamheten följer mål, lag och föreskrifter och att den interna kontrollen räcker till: skriv risken i planen för intern kontroll.",
      en: "It is large. The board is responsible for operations that follow goals and law, and for sufficient internal control: write the risk in the plan for internal control.",
    },
    when: { fact: "budget", above: { parameter: "largeAmount" } },
    party: "unit:manager",
    dueInDays: 90,
    source: "Kommunallagen (2017:725) 6 kap. 6 §",
    validFrom: day("2018-01-01"),
  },
  {
    ...always,
    key: "retire",
    title: { sv: "Planera avvecklingen av det gamla", en: "Plan how the old is retired" },
    why: {
      sv: "Något ersätts: säg när det gamla stängs, vad som flyttas och vilken kostnad som försvinner.",
      en: "Something is replaced: say when the old closes, what is moved and which cost goes away.",
    },
    when: { fact: "answer:isReplacement", is: true },
    party: "initiative:owner",
    dueInDays: 60,
    source: "Granskning av digitalisering, Örebro kommun 2018, 4.2.1",
    validFrom: day("2018-01-01"),
  },
];
