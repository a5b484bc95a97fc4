import { defineTexts } from "#tab/shared/texts.ts";

export const rowTexts = defineTexts({
  sv: {
    save: "Spara",
    saving: "Sparar…",
    cancel: "Avbryt",
    changed: "Någon annan har ändrat det här. Det du har skrivit finns kvar: läs in det nya och spara igen.",
    reload: "Läs in det nya",
    nobody: "Ingen",
    add: "Lägg till",
  },
  en: {
    save: "Save",
    saving: "Saving…",
    cancel: "Cancel",
    changed: "Somebody else has changed this. What you wrote is still here: load what is new and save again.",
    reload: "Load what is new",
    nobody: "Nobody",
    add: "Add",
  },
});
