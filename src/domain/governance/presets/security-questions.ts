import type { Question } from "#domain/governance/governing-model.ts";
import type { Text } from "#domain/shared/language.ts";
import { choice, yesNo } from "./build-model.ts";

const topic = "security";

const levels = (none: Text): Readonly<Record<string, Text>> => ({
  "level-0": none,
  "level-1": { sv: "1 – måttlig skada", en: "1 – moderate harm" },
  "level-2": { sv: "2 – betydande skada", en: "2 – considerable harm" },
  "level-3": { sv: "3 – allvarlig skada", en: "3 – serious harm" },
  "level-4": { sv: "4 – skada för Sveriges säkerhet", en: "4 – harm to Sweden's security" },
});
const noHarm: Text = { sv: "0 – ingen skada", en: "0 – no harm" };

/** Information class by KLASSA's three aspects, and what is vital to society. */
export const securityQuestions: readonly Question[] = [
  choice(
    {
      key: "classConfidentiality",
      topic,
      text: {
        sv: "K: vad händer om uppgifterna kommer i orätta händer?",
        en: "C: what if the data gets into the wrong hands?",
      },
      help: {
        sv: "Konfidentialitet enligt KLASSA. Är ni osäkra: fråga informationssäkerhet.",
        en: "Confidentiality as in KLASSA. If unsure: ask information security.",
      },
    },
    levels(noHarm),
  ),
  choice(
    {
      key: "classCorrectness",
      topic,
      text: { sv: "R: vad händer om uppgifterna är fel?", en: "I: what if the data is wrong?" },
      help: { sv: "Riktighet enligt KLASSA.", en: "Integrity as in KLASSA." },
    },
    levels(noHarm),
  ),
  choice(
    {
      key: "classAvailability",
      topic,
      text: {
        sv: "T: vad händer om systemet inte går att nå?",
        en: "A: what if the system cannot be reached?",
      },
      help: { sv: "Tillgänglighet enligt KLASSA.", en: "Availability as in KLASSA." },
    },
    levels(noHarm),
  ),
  yesNo({
    key: "isVital",
    topic,
    text: {
      sv: "Är en samhällsviktig verksamhet beroende av det?",
      en: "Does an operation that is vital to society depend on it?",
    },
    help: {
      sv: "Vatten, energi, vård, omsorg, räddningstjänst, transporter och krisledning.",
      en: "Water, energy, health, care, rescue, transport and crisis management.",
    },
  }),
];
