import type { Labels, Language } from "#domain/shared/language.ts";

/** Everything that the bot says in a sentence; `{name}` is filled in. */
const sentences = {
  reference: { sv: "Ärende {reference}", en: "Reference {reference}" },
  open: { sv: "Öppna", en: "Open" },
  openPortfolio: { sv: "Öppna portföljen", en: "Open the portfolio" },
  openAgenda: { sv: "Öppna dagordningen", en: "Open the agenda" },
  openValuation: { sv: "Öppna värderingen", en: "Open the valuation" },

  welcome: {
    sv: "Hej! Jag är Rådslags bot. Här får du kort när något väntar på dig, och du kan fråga hur det går.",
    en: "Hello! I am the Rådslag bot. Cards arrive here when something waits for you, and you can ask how things stand.",
  },
  welcomeChannel: {
    sv: "Rådslag är på plats i kanalen. Hit kommer dagordningar och en sammanfattning varje vecka. Nämn mig med ett kommando när du undrar något.",
    en: "Rådslag is in place in this channel. Agendas and a weekly summary arrive here. Mention me with a command when you wonder about something.",
  },
  helpTitle: { sv: "Det här kan du fråga om", en: "What you can ask" },
  notUnderstood: {
    sv: "Det kommandot känner jag inte till. Skriv något av det här:",
    en: "I do not know that command. Write one of these:",
  },
  notInList: {
    sv: "Jag hittar dig inte bland personerna i Rådslag. Be koordinatorn lägga till dig, så svarar jag sedan.",
    en: "I cannot find you among the people in Rådslag. Ask the coordinator to add you and I will answer then.",
  },
  unavailable: {
    sv: "SharePoint svarar inte just nu. Inget har gått förlorat: försök igen om en stund.",
    en: "SharePoint does not answer right now. Nothing is lost: try again in a while.",
  },
  failed: {
    sv: "Det gick inte att svara. Felet är noterat: försök igen om en stund.",
    en: "I could not answer. The error is noted: try again in a while.",
  },

  reviewTitle: { sv: "Ett värderat behov väntar på dig", en: "A valued need is waiting for you" },
  stepTitle: { sv: "Ett initiativ väntar på dig", en: "An initiative is waiting for you" },
  informedTitle: { sv: "Ett initiativ för din kännedom", en: "An initiative for your information" },
  calledInTitle: { sv: "Du behövs i ett initiativ", en: "You are needed in an initiative" },
  yourDuty: { sv: "Att göra", en: "To do" },
  dutyDueOn: { sv: "Senast", en: "By" },
  informedWhy: {
    sv: "Styrmodellen säger att du ska få veta tidigt. Du behöver inte svara: hör av dig till verksamheten om något bör sägas redan nu.",
    en: "The governing model says that you are to know early. No answer is needed: get in touch with the operations if something should be said already now.",
  },
  noLongerAsked: { sv: "Frågan är inte längre öppen", en: "The question is no longer open" },
  confidentialReview: {
    sv: "Ärendet är sekretessmarkerat, så innehållet visas inte i chatten. Öppna värderingen och läs den där.",
    en: "The matter is confidential, so its content is not shown in the chat. Open the valuation and read it there.",
  },
  confidentialTitle: { sv: "Sekretessmarkerat ärende", en: "Confidential matter" },
  need: { sv: "Behov", en: "Need" },
  unit: { sv: "Verksamhet", en: "Unit" },
  valuedBy: { sv: "Värderat av", en: "Valued by" },
  score: { sv: "Samlad poäng: {score} av 100", en: "Total score: {score} of 100" },
  reasonGiven: { sv: "Motivering", en: "Reason" },
  notAnswered: { sv: "Inte besvarat", en: "Not answered" },
  forward: { sv: "Ta vidare", en: "Take forward" },
  reject: { sv: "Avslå", en: "Reject" },
  recommend: { sv: "Rekommendera", en: "Recommend" },
  grant: { sv: "Bevilja", en: "Grant" },
  investigateFurther: { sv: "Utred vidare", en: "Investigate further" },
  decline: { sv: "Bevilja inte", en: "Do not grant" },
  complete: { sv: "Klart, gå vidare", en: "Done, move on" },
  handOver: { sv: "Lämna över", en: "Hand over" },
  actForward: { sv: "ta vidare", en: "take forward" },
  actReject: { sv: "avslå", en: "reject" },
  actRecommend: { sv: "rekommendera", en: "recommend" },
  actGrant: { sv: "bevilja", en: "grant" },
  actInvestigate: { sv: "utreda vidare", en: "investigate further" },
  actDecline: { sv: "inte bevilja", en: "not grant" },
  actComplete: { sv: "gå vidare", en: "move on" },
  or: { sv: "eller", en: "or" },
  reasonLabel: { sv: "Motivering (behövs för att {acts})", en: "Reason (needed to {acts})" },
  reasonPlaceholder: { sv: "Skriv varför", en: "Write why" },
  reasonMissing: {
    sv: "Skriv en motivering innan du avslår, så att den som värderat behovet vet varför.",
    en: "Write a reason before you reject, so that whoever valued the need knows why.",
  },
  reasonMissingTo: {
    sv: "För att {act} behövs en motivering, så att de som driver initiativet vet varför. Skriv den och tryck igen.",
    en: "A reason is needed to {act}, so that those who drive the initiative know why. Write it and press again.",
  },
  step: { sv: "Steg", en: "Step" },
  amount: { sv: "Belopp", en: "Amount" },
  notStated: { sv: "inte angivet", en: "not stated" },
  decidesUpTo: { sv: "Beslutar upp till", en: "Decides up to" },
  kronor: { sv: "{amount} kr", en: "SEK {amount}" },
  why: { sv: "Därför", en: "Because" },
  first: { sv: "Innan initiativet kan gå vidare", en: "Before the initiative can go on" },
  quadrant: { sv: "Fält", en: "Field" },
  notCalculated: { sv: "Ingen nyttokalkyl än", en: "No calculation yet" },
  netPresentValue: { sv: "Nettonuvärde", en: "Net present value" },
  neverBack: { sv: "Tjänas inte in", en: "Never paid back" },
  years: { sv: "{years} år", en: "{years} years" },
  noteLabel: { sv: "Kommentar", en: "Comment" },
  pressAgain: {
    sv: "SharePoint svarar inte just nu, så svaret är inte sparat. Din text står kvar: tryck igen om en stund.",
    en: "SharePoint does not answer right now, so your answer is not saved. Your text is kept: press again in a while.",
  },
  notYourUnit: {
    sv: "Det är {manager} som tar ställning för {unit}, eller den som ersätter. Ditt svar har inte sparats.",
    en: "{manager}, or a deputy, answers for {unit}. Your answer has not been saved.",
  },
  notYourStep: {
    sv: "Det är {people} som tar ställning på steget ”{step}”, eller den som ersätter. Ditt svar har inte sparats.",
    en: "{people}, or a deputy, answers at the step “{step}”. Your answer has not been saved.",
  },
  nobodyAtStep: {
    sv: "Ingen är angiven för steget ”{step}”, så ingen kan ta ställning än. Be koordinatorn ange vem det är.",
    en: "Nobody is named for the step “{step}”, so nobody can answer yet. Ask the coordinator to name somebody.",
  },
  movedOn: {
    sv: "Initiativet har flyttats till steget ”{step}” sedan kortet skickades. Ditt svar har inte sparats.",
    en: "The initiative has moved to the step “{step}” since this card was sent. Your answer has not been saved.",
  },
  noStepLeft: {
    sv: "Initiativet är avslutat, så det finns inget att ta ställning till. Ditt svar har inte sparats.",
    en: "The initiative has ended, so there is nothing to answer. Your answer has not been saved.",
  },
  noManager: {
    sv: "{unit} har ingen chef angiven, så ingen kan ta ställning än. Be koordinatorn ange chef.",
    en: "{unit} has no manager named, so nobody can answer yet. Ask the coordinator to name one.",
  },
  newerValuation: {
    sv: "Behovet har värderats om sedan kortet skickades. Här är den senaste värderingen: ta ställning till den.",
    en: "The need has been valued again since this card was sent. Here is the latest valuation: answer that one.",
  },
  gone: {
    sv: "Initiativet finns inte längre i listan, så det finns inget att ta ställning till.",
    en: "The initiative is no longer in the list, so there is nothing to answer.",
  },
  notAllowed: {
    sv: "Boten får inte skriva i listan. Be den som sköter webbplatsen se över behörigheten. Din text står kvar.",
    en: "The bot may not write to the list. Ask the site's administrator to check its permission. Your text is kept.",
  },
  unknownAction: {
    sv: "Knappen hör till en äldre version av kortet. Öppna initiativet i fliken i stället.",
    en: "The button belongs to an older version of the card. Open the initiative in the tab instead.",
  },
  savedForward: {
    sv: "Klart: behovet går vidare till {where}.",
    en: "Done: the need goes on to {where}.",
  },
  savedReject: {
    sv: "Klart: behovet är avslaget och den som värderat det får veta varför.",
    en: "Done: the need is rejected and whoever valued it is told why.",
  },
  savedGrant: {
    sv: "Klart: initiativet är beviljat och går vidare till {where}.",
    en: "Done: the initiative is granted and goes on to {where}.",
  },
  savedDecline: {
    sv: "Klart: initiativet beviljas inte och den som värderat behovet får veta varför.",
    en: "Done: the initiative is not granted and whoever valued the need is told why.",
  },
  savedOnward: {
    sv: "Klart: svaret är sparat och initiativet går till {where}.",
    en: "Done: your answer is saved and the initiative goes to {where}.",
  },
  savedEnd: {
    sv: "Klart: svaret är sparat och processen är avslutad.",
    en: "Done: your answer is saved and the process has ended.",
  },
  theCouncil: { sv: "rådet", en: "the council" },
  theStep: { sv: "steget ”{step}”", en: "the step “{step}”" },
  already: {
    sv: "Det är redan avgjort, så ditt svar har inte ändrat något.",
    en: "It is settled already, so your answer has changed nothing.",
  },
  answered: { sv: "Chefens svar", en: "The manager's answer" },
  answeredByOther: { sv: "Svaret", en: "The answer" },
  forwardedBy: {
    sv: "Taget vidare av {person} {when}",
    en: "Taken forward by {person} {when}",
  },
  rejectedBy: { sv: "Avslaget av {person} {when}", en: "Rejected by {person} {when}" },
  recommendedBy: { sv: "Rekommenderat av {person} {when}", en: "Recommended by {person} {when}" },
  grantedBy: { sv: "Beviljat av {person} {when}", en: "Granted by {person} {when}" },
  declinedBy: { sv: "Inte beviljat av {person} {when}", en: "Not granted by {person} {when}" },
  sentBackBy: {
    sv: "Ska utredas vidare enligt {person} {when}",
    en: "To be investigated further, says {person} {when}",
  },
  completedBy: { sv: "Klart enligt {person} {when}", en: "Done, says {person} {when}" },
  somebody: { sv: "någon som inte finns kvar i listan", en: "somebody no longer in the list" },

  receiptForward: {
    sv: "Behovet som du värderade går vidare till {where}",
    en: "The need that you valued goes on to {where}",
  },
  receiptReject: { sv: "Behovet som du värderade avslogs", en: "The need that you valued was rejected" },
  receiptGrant: {
    sv: "Initiativet som du värderade är beviljat",
    en: "The initiative that you valued is granted",
  },
  receiptDecline: {
    sv: "Initiativet som du värderade beviljades inte",
    en: "The initiative that you valued was not granted",
  },
  receiptOnward: {
    sv: "Initiativet som du värderade går till {where}",
    en: "The initiative that you valued goes to {where}",
  },

  agendaTitle: { sv: "Dagordning", en: "Agenda" },
  agendaNone: {
    sv: "Det finns inget kommande möte i kalendern.",
    en: "There is no meeting ahead in the calendar.",
  },
  agendaEmpty: {
    sv: "Inga punkter än. Lägg till initiativ i fliken.",
    en: "No items yet. Add initiatives in the tab.",
  },
  agendaTotal: { sv: "{items} punkter, {minutes} minuter", en: "{items} items, {minutes} minutes" },
  agendaOver: {
    sv: "Punkterna tar {over} minuter mer än mötet.",
    en: "The items take {over} minutes more than the meeting.",
  },
  agendaMore: { sv: "… och {more} punkter till", en: "… and {more} more items" },
  minutes: { sv: "{minutes} min", en: "{minutes} min" },
  joinMeeting: { sv: "Anslut till mötet", en: "Join the meeting" },

  statusTitle: { sv: "Läget i portföljen", en: "The portfolio now" },
  statusTotal: { sv: "{total} initiativ", en: "{total} initiatives" },
  ofTotal: { sv: "{count} av {total}", en: "{count} of {total}" },
  budget: {
    sv: "Budget: {sum} kr i {known} av {total} initiativ; {unknown} saknar uppgift.",
    en: "Budget: SEK {sum} in {known} of {total} initiatives; {unknown} have none stated.",
  },

  searchTitle: { sv: "{count} initiativ för ”{query}”", en: "{count} initiatives for “{query}”" },
  searchTitleOne: { sv: "1 initiativ för ”{query}”", en: "1 initiative for “{query}”" },
  searchNone: {
    sv: "Inget initiativ har ”{query}” i namnet. Pröva ett kortare ord.",
    en: "No initiative has “{query}” in its name. Try a shorter word.",
  },
  searchEmpty: {
    sv: "Skriv vad du letar efter, till exempel: initiativ bygglov",
    en: "Write what you are looking for, for example: initiative permit",
  },
  searchMore: { sv: "Visar de {shown} första.", en: "Showing the first {shown}." },
  noUnit: { sv: "Verksamhet saknas", en: "No unit" },

  reportTitle: {
    sv: "Rapport om handlingsplanen {year}",
    en: "Report on the action plan of {year}",
  },
  reportTitleUnit: { sv: "Rapport om färdplanen {year}", en: "Report on the roadmap of {year}" },
  reportedTo: { sv: "Till", en: "To" },
  reportedBy: { sv: "Rapporterat av", en: "Reported by" },
  noGoal: { sv: "Utan mål", en: "Without a goal" },
  goalBare: { sv: "inget i planen", en: "nothing in the plan" },
  goalAdded: { sv: "{added} har tillkommit", en: "{added} came beside it" },
  goalMore: { sv: "… och {more} mål till i rapporten", en: "… and {more} more goals in the report" },
  openReport: { sv: "Öppna rapporten", en: "Open the report" },

  digestTitle: { sv: "Veckan i portföljen", en: "The week in the portfolio" },
  digestSince: { sv: "Sedan {since}", en: "Since {since}" },
  digestCounts: {
    sv: "{changed} initiativ har ändrats: {newNeeds} nya behov, {forwarded} tagna vidare, {rejected} avslagna.",
    en: "{changed} initiatives have changed: {newNeeds} new needs, {forwarded} taken forward, {rejected} rejected.",
  },
  newModel: { sv: "Ny styrmodell gäller", en: "A new governing model is in force" },
  digestQuiet: { sv: "Inget har ändrats.", en: "Nothing has changed." },
  digestMore: {
    sv: "… och {more} initiativ till i portföljen",
    en: "… and {more} more initiatives in the portfolio",
  },
  digestConfidential: {
    sv: "{count} sekretessmarkerade ärenden har också ändrats och visas inte här.",
    en: "{count} confidential matters have also changed and are not shown here.",
  },
  digestConfidentialOne: {
    sv: "1 sekretessmarkerat ärende har också ändrats och visas inte här.",
    en: "1 confidential matter has also changed and is not shown here.",
  },
  digestMeeting: { sv: "Nästa möte: {title} {when}", en: "Next meeting: {title} {when}" },
  digestSilent: {
    sv: "{count} pågående initiativ har inte rörts på 30 dagar, bland dem:",
    en: "{count} initiatives under way have not been touched for 30 days, among them:",
  },
  digestSilentOne: {
    sv: "1 pågående initiativ har inte rörts på 30 dagar:",
    en: "1 initiative under way has not been touched for 30 days:",
  },
  restored: {
    sv: "återställt till {to} efter en ändring utanför reglerna",
    en: "put back to {to} after an edit outside the rules",
  },
  scored: { sv: "värderat till {to} av 100", en: "valued at {to} of 100" },
  empty: { sv: "inget", en: "nothing" },
} as const satisfies Labels<string>;

export type SentenceKey = keyof typeof sentences;

/** @param values what is filled in for `{name}`; a `count` of one takes the sentence's singular, where it has one */
export const sentence = (
  key: SentenceKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const singular = values["count"] === 1 ? singularOf[key] : undefined;
  return sentences[singular ?? key][language].replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
    String(values[name] ?? whole),
  );
};

const singularOf: Partial<Record<SentenceKey, SentenceKey>> = {
  searchTitle: "searchTitleOne",
  digestConfidential: "digestConfidentialOne",
  digestSilent: "digestSilentOne",
};
