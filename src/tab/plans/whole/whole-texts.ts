import { defineTexts } from "#tab/shared/texts.ts";

export const wholeTexts = defineTexts({
  sv: {
    whole: "Hela kommunen",
    lead: "Årets handlingsplan tas fram ur strategin: varje mål med de initiativ som ger nytta för det, i angelägenhetsordning.",
    holds: (year: string, day: string) => `Handlingsplanen för ${year}, beslutad ${day}, gäller.`,
    noPlanYet: "Kommunen har ingen beslutad handlingsplan. Förslaget nedan gäller när det är beslutat.",
    goalsOf: (goals: string, initiatives: string, bare: string) =>
      `Strategin har ${goals} mål. Förslaget har ${initiatives} initiativ, och ${bare} mål har inget.`,
    count: (count: number) => (count === 1 ? "1 initiativ" : `${String(count)} initiativ`),
    bareTitle: "Mål utan initiativ",
    goalBare:
      "Inget initiativ ger nytta för de här målen än. Ta med något nedan, eller säg i rapporten varför.",
    noGoal: "Utan mål",
    noGoalLead:
      "Gemensamma, centrala eller stora initiativ vars nyttokalkyl inte pekar på något mål. Välj ett mål om det finns.",
    noGoals: "Strategins mål är inte inlagda i styrmodellen. Koordinatorn lägger in dem på sidan Styrning.",
    goalOf: (title: string) => `Mål: ${title}`,
    chooseGoal: "Välj mål",
    more: (count: string) => `Visa ${count} till`,
    addTitle: "Ta med ett initiativ till",
    addLead:
      "Förslaget tar med det som ger nytta för ett mål, är gemensamt, särskilt fokuserat eller större än en enhet beslutar. Annat tas med för hand.",
    addWhat: "Initiativ",
    addHint: "Skriv ett ord ur namnet",
    addGoal: "Mål",
    add: "Ta med",
    addNone: "Inget initiativ med det namnet är utanför planen.",
    added: (title: string) => `${title} är med i förslaget.`,
    leftTitle: "Lämnat utanför",
    decideTitle: "Besluta handlingsplanen",
    decideLead: (short: string, long: string) =>
      `Beslutet antecknas med det som står ovan: ${short} på kort sikt och ${long} på lång sikt. Det ändras aldrig; ett nytt beslut ersätter det.`,
    decide: "Besluta handlingsplanen",
    versions: "Beslutade handlingsplaner",
    version: (year: string) => `Handlingsplan ${year}`,
    doesNotCount: "Räknas inte",
    refusedEarlier: "Räknades inte när raden skrevs.",
    notWritten: "Reglerna är prövade här; servern skriver snart vad som gäller.",
  },
  en: {
    whole: "The whole municipality",
    lead: "The year's action plan is made from the strategy: each goal with the initiatives that serve it, in order of priority.",
    holds: (year: string, day: string) => `The action plan for ${year}, decided ${day}, holds.`,
    noPlanYet: "The municipality has no decided action plan. The proposal below holds once it is decided.",
    goalsOf: (goals: string, initiatives: string, bare: string) =>
      `The strategy has ${goals} goals. The proposal has ${initiatives} initiatives, and goals that have none: ${bare}.`,
    count: (count: number) => (count === 1 ? "1 initiative" : `${String(count)} initiatives`),
    bareTitle: "Goals without initiatives",
    goalBare: "No initiative serves these goals yet. Take one in below, or say why in the report.",
    noGoal: "Without a goal",
    noGoalLead:
      "Joint, central or large initiatives whose calculation points at no goal. Choose a goal if there is one.",
    noGoals:
      "The goals of the strategy are not in the governing model. The coordinator adds them on the page Governance.",
    goalOf: (title: string) => `Goal: ${title}`,
    chooseGoal: "Choose a goal",
    more: (count: string) => `Show ${count} more`,
    addTitle: "Take in another initiative",
    addLead:
      "The proposal takes in what serves a goal, is joint, in special focus or larger than a unit decides. Other initiatives are taken in by hand.",
    addWhat: "Initiative",
    addHint: "Write a word of its name",
    addGoal: "Goal",
    add: "Take in",
    addNone: "No initiative of that name is outside the plan.",
    added: (title: string) => `${title} is in the proposal.`,
    leftTitle: "Left out",
    decideTitle: "Decide the action plan",
    decideLead: (short: string, long: string) =>
      `The decision is recorded with what stands above: ${short} in the short term and ${long} in the long term. It never changes; a new decision replaces it.`,
    decide: "Decide the action plan",
    versions: "Decided action plans",
    version: (year: string) => `Action plan ${year}`,
    doesNotCount: "Does not count",
    refusedEarlier: "Did not count when the row was written.",
    notWritten: "The rules have been tried here; the server will soon write what holds.",
  },
});
