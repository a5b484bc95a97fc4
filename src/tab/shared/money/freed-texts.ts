import { defineTexts } from "#tab/shared/texts.ts";

export const freedTexts = defineTexts({
  sv: {
    title: "Frigjort och hemtaget",
    hint: "Frigjord tid är sparad först när en budget får den. Tid som ges andra uppgifter är använd, men inte sparad.",
    freed: "Frigjort",
    inBudget: "Hemtaget i budget",
    otherTasks: "Till andra uppgifter",
    notTaken: "Hämtar ingen hem",
    negative: "Negativa effekter",
    saved: "Sparat",
    kronor: "Kronor",
    hours: "Timmar",
    what: "Vad blir det av det?",
    hoursTaken: (taken: string, freed: string, left: string) =>
      `${taken} av ${freed} frigjorda timmar tas om hand. ${left} timmar gör ingen något med.`,
    savedIs: "Sparat är det som är hemtaget i budget, minus det som blir dyrare.",
    worse: (names: string) => `Blir sämre: ${names}.`,
    enables: (count: number) =>
      count === 1
        ? "Det här är en förutsättning för ett annat initiativ. Dess effekter uppstår där, när verksamheten använder det, och räknas där och inte här."
        : `Det här är en förutsättning för ${String(count)} initiativ. Deras effekter uppstår där, när verksamheten använder det, och räknas där och inte här.`,
    effects: "Effekter hos oss",
    worseEffects: "Blir sämre hos oss",
    benefits: "Nytta för invånare och brukare",
    unknownInitiative: "Ett initiativ som du inte ser",
    enabled: (freed: string, saved: string) => `Frigör ${freed}, varav ${saved} sparas.`,
    notCalculated: "Har ingen nyttokalkyl än.",
    others: (count: number) =>
      count === 1 ? "Behöver en förutsättning till." : `Behöver ${String(count)} förutsättningar till.`,
  },
  en: {
    title: "Freed and taken home",
    hint: "Freed time is saved only when a budget gets it. Time given to other tasks is used, and not saved.",
    freed: "Freed",
    inBudget: "Taken home in a budget",
    otherTasks: "To other tasks",
    notTaken: "Nobody takes it home",
    negative: "Negative effects",
    saved: "Saved",
    kronor: "Kronor",
    hours: "Hours",
    what: "What becomes of it?",
    hoursTaken: (taken: string, freed: string, left: string) =>
      `${taken} of ${freed} freed hours are taken care of. With ${left} hours nobody does anything.`,
    savedIs: "Saved is what is taken home in a budget, less what gets dearer.",
    worse: (names: string) => `Gets worse: ${names}.`,
    enables: (count: number) =>
      count === 1
        ? "This is a precondition of another initiative. Its effects arise there, when operations use it, and are counted there and not here."
        : `This is a precondition of ${String(count)} initiatives. Their effects arise there, when operations use it, and are counted there and not here.`,
    effects: "Effects with us",
    worseEffects: "Gets worse with us",
    benefits: "Benefit for residents and users",
    unknownInitiative: "An initiative that you do not see",
    enabled: (freed: string, saved: string) => `Frees ${freed}, of which ${saved} is saved.`,
    notCalculated: "Has no benefit calculation yet.",
    others: (count: number) =>
      count === 1 ? "Needs one more precondition." : `Needs ${String(count)} more preconditions.`,
  },
});
