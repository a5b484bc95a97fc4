import {
  ConflictError,
  DuplicateError,
  ListsChangedError,
  NotAllowedError,
  NotFoundError,
  SignedOutError,
  UnavailableError,
} from "#domain/shared/failures.ts";
import { defineTexts } from "./texts.ts";

/** What helps after a failure. */
export type Remedy = "retry" | "signIn" | "reload" | "none";

export interface FailureSentence {
  readonly what: string;
  readonly remedy: Remedy;
}

export const failureTexts = defineTexts({
  sv: {
    conflict:
      "Någon annan har ändrat uppgiften sedan du öppnade den. Läs in den igen och gör om din ändring. Det du skrivit finns kvar.",
    duplicate: "Uppgiften finns redan, så den sparades inte en gång till.",
    notFound:
      "Uppgiften finns inte längre. Den kan ha tagits bort eller flyttats. Gå till portföljen och sök upp den.",
    notAllowed:
      "Du har inte behörighet till det här. Be rådets koordinator om du behöver komma åt det. Det du skrivit finns kvar.",
    signedOut: "Din inloggning har gått ut. Logga in igen, det du skrivit finns kvar.",
    unavailable: "SharePoint svarar inte just nu. Försök igen om en stund, det du skrivit finns kvar.",
    unavailableFor: (seconds: number) =>
      `SharePoint är upptaget. Försök igen om ${seconds} ${seconds === 1 ? "sekund" : "sekunder"}, det du skrivit finns kvar.`,
    unexpected:
      "Något gick fel, men det du skrivit finns kvar. Försök igen. Om det händer på nytt, berätta för rådets koordinator vad du gjorde.",
    listsChanged: (where: string) =>
      `SharePoint-listan är inte som Rådslag behöver den: ${where}. Be rådets koordinator rätta det. Det du skrivit finns kvar.`,
    retry: "Försök igen",
    reload: "Läs in igen",
    signIn: "Logga in igen",
  },
  en: {
    conflict:
      "Somebody else has changed this since you opened it. Load it again and redo your change. What you typed is kept.",
    duplicate: "This exists already, so it was not saved a second time.",
    notFound:
      "This no longer exists. It may have been removed or moved. Go to the portfolio and search for it.",
    notAllowed:
      "You do not have permission to do this. Ask the council's coordinator if you need it. What you typed is kept.",
    signedOut: "Your sign-in has expired. Sign in again; what you typed is kept.",
    unavailable: "SharePoint is not answering right now. Try again in a while; what you typed is kept.",
    unavailableFor: (seconds: number) =>
      `SharePoint is busy. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}; what you typed is kept.`,
    unexpected:
      "Something went wrong, but what you typed is kept. Try again. If it happens once more, tell the council's coordinator what you did.",
    listsChanged: (where: string) =>
      `The SharePoint list is not as Rådslag needs it: ${where}. Ask the council's coordinator to mend it. What you typed is kept.`,
    retry: "Try again",
    reload: "Load again",
    signIn: "Sign in again",
  },
});

/** What happened and what to do, for each failure that the domain knows; anything else is ours. */
export function failureSentence(problem: unknown, texts: (typeof failureTexts)["sv"]): FailureSentence {
  if (problem instanceof ConflictError) return { what: texts.conflict, remedy: "reload" };
  if (problem instanceof DuplicateError) return { what: texts.duplicate, remedy: "none" };
  if (problem instanceof NotFoundError) return { what: texts.notFound, remedy: "none" };
  if (problem instanceof NotAllowedError) return { what: texts.notAllowed, remedy: "none" };
  if (problem instanceof SignedOutError) return { what: texts.signedOut, remedy: "signIn" };
  if (problem instanceof UnavailableError) {
    const wait = problem.retryAfter;
    return {
      what: wait === undefined || wait <= 0 ? texts.unavailable : texts.unavailableFor(Math.ceil(wait)),
      remedy: "retry",
    };
  }
  if (problem instanceof ListsChangedError)
    return { what: texts.listsChanged(problem.where), remedy: "reload" };
  return { what: texts.unexpected, remedy: "retry" };
}
