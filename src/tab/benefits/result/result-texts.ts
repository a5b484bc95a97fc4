import { defineTexts } from "#tab/shared/texts.ts";

export const resultTexts = defineTexts({
  sv: {
    title: "Resultat",
    measure: "Mått",
    empty: "Skriv en kostnad och en effekt, så visas resultatet här.",
    netPresentValue: "Nettonuvärde",
    how: (rate: string, years: string, convention: string) =>
      `${rate} ränta, ${years} år i drift, ${convention}`,
    conventionEnd: "första året diskonterat en gång",
    conventionStart: "första året i full",
    benefitCostRatio: "Nytta per krona",
    payback: "Återbetalningstid",
    years: (years: string) => `${years} år`,
    never: "Inte inom perioden",
    returnOnInvestment: "Avkastning",
    all: "Alla effekter",
    greenOnly: "Bara gröna",
    greenNote:
      "Gröna effekter syns i resultatet. Gula är indirekta eller osäkra i kronor, röda räknas inte i pengar.",
    interval: "Spann ur de tre bedömningarna",
    adjusted: "Vägt",
    optimistic: "Optimistiskt",
    likely: "Troligast",
    pessimistic: "Pessimistiskt",
    optimismTitle: "Sådana investeringar blir ofta dyrare",
    optimismNever: (low: string, high: string) =>
      `Blir investeringen ${low}–${high} dyrare, som liknande har blivit, lönar det sig ändå.`,
    optimismWithin: (low: string, high: string, stops: string) =>
      `Liknande investeringar har blivit ${low}–${high} dyrare. Blir den här mer än ${stops} dyrare lönar den sig inte.`,
    optimismBelow: (low: string) => `Blir investeringen bara ${low} dyrare lönar den sig inte.`,
    optimismSource: (source: string) => `Jämförelse, ändrar inga siffror. Källa: ${source}`,
    elsewhereTitle: "Landar hos andra",
    elsewhere: (amount: string, share: string) =>
      `${amount} av effekterna (${share}) hamnar hos andra än den som driver initiativet.`,
    own: (amount: string) => `Hos er: ${amount}`,
    unknownUnit: (amount: string) => `Utan angiven enhet: ${amount}`,
    leftOut: (count: number) =>
      count === 1
        ? "En rad ligger utanför perioden och räknas inte."
        : `${String(count)} rader ligger utanför perioden och räknas inte.`,
    chartTitle: "Samlat netto per år",
    chartNote: (amount: string) => `Slutar på ${amount}, utan diskontering.`,
    chartLabel: (parts: string) => `Samlat netto, år för år: ${parts}.`,
    paybackAt: (years: string) => `Betalt efter ${years} år`,
    year: "År",
    costs: "Kostnad",
    benefits: "Effekt",
    net: "Netto",
    cumulative: "Samlat",
    takenOnly: (amount: string) =>
      `Räknat bara på det som hämtas hem, i budget eller till andra uppgifter, är nettonuvärdet ${amount}.`,
    splitTitle: "Per nämnd, år och kostnadstyp",
    splitNote:
      "Frigjort ramutrymme, ramjustering, tid till andra uppgifter och det som inte hämtas hem blir tillsammans hela effekten.",
  },
  en: {
    title: "Result",
    measure: "Measure",
    empty: "Write a cost and an effect, and the result is shown here.",
    netPresentValue: "Net present value",
    how: (rate: string, years: string, convention: string) =>
      `${rate} rate, ${years} years in use, ${convention}`,
    conventionEnd: "first year discounted once",
    conventionStart: "first year in full",
    benefitCostRatio: "Benefit per krona",
    payback: "Payback time",
    years: (years: string) => `${years} years`,
    never: "Not within the period",
    returnOnInvestment: "Return",
    all: "All effects",
    greenOnly: "Green alone",
    greenNote:
      "Green effects show in the result. Yellow are indirect or unsure in kronor, red are not counted in money.",
    interval: "Span from the three estimates",
    adjusted: "Weighed",
    optimistic: "Optimistic",
    likely: "Most likely",
    pessimistic: "Pessimistic",
    optimismTitle: "Such investments often get dearer",
    optimismNever: (low: string, high: string) =>
      `If the investment gets ${low}–${high} dearer, as the like have, it still pays.`,
    optimismWithin: (low: string, high: string, stops: string) =>
      `The like have got ${low}–${high} dearer. If this gets more than ${stops} dearer it does not pay.`,
    optimismBelow: (low: string) => `If the investment gets only ${low} dearer it does not pay.`,
    optimismSource: (source: string) => `A comparison that changes no figure. Source: ${source}`,
    elsewhereTitle: "Lands with others",
    elsewhere: (amount: string, share: string) =>
      `${amount} of the effects (${share}) land with others than the one that runs the initiative.`,
    own: (amount: string) => `With you: ${amount}`,
    unknownUnit: (amount: string) => `Without a stated unit: ${amount}`,
    leftOut: (count: number) =>
      count === 1
        ? "One line is outside the period and is not counted."
        : `${String(count)} lines are outside the period and are not counted.`,
    chartTitle: "Net so far, year by year",
    chartNote: (amount: string) => `Ends at ${amount}, undiscounted.`,
    chartLabel: (parts: string) => `Net so far, year by year: ${parts}.`,
    paybackAt: (years: string) => `Paid back after ${years} years`,
    year: "Year",
    costs: "Cost",
    benefits: "Effect",
    net: "Net",
    cumulative: "So far",
    takenOnly: (amount: string) =>
      `Counting only what is taken home, in a budget or by other tasks, the net present value is ${amount}.`,
    splitTitle: "By board, year and cost type",
    splitNote:
      "Room freed in the frame, adjusted frame, time given to other tasks and what is not taken home add up to the whole effect.",
  },
});
