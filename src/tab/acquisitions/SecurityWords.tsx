import { classAspects, type AcquisitionSecurity } from "#domain/acquisitions/acquisition-security.ts";
import { aspectLabels, verdictLabels } from "#domain/governance/sign-off.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { SecurityMark } from "./SecurityMark.tsx";
import { securityTexts } from "./security-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: "2px" },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const letters = {
  classConfidentiality: "confidentiality",
  classCorrectness: "correctness",
  classAvailability: "availability",
} as const;

/** All that is known of an acquisition's security: the state, its class, personal data, the two words and what waits. */
export function SecurityWords({ security }: { readonly security: AcquisitionSecurity }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(securityTexts);
  const { state, verdicts, openDuties, overdueDuties } = security;
  const words = [
    classWords(security, texts),
    personalWords(security, texts),
    ...(["security", "law"] as const).map((aspect) => {
      const said = verdicts[aspect];
      return texts.verdict(text(aspectLabels[aspect]), said ? text(verdictLabels[said]) : texts.noVerdict);
    }),
    ...(openDuties === 0 ? [] : [texts.duties(openDuties, overdueDuties)]),
  ];
  return (
    <span className={styles.root}>
      <SecurityMark state={state} />
      {words.map((each) => (
        <span key={each} className={styles.small}>
          {each}
        </span>
      ))}
    </span>
  );
}

type Words = (typeof securityTexts)["sv"];

function classWords({ levels }: AcquisitionSecurity, texts: Words): string {
  if (Object.values(levels).every((level) => level === "notAsked")) return texts.classNotAsked;
  const each = classAspects.map((aspect) => {
    const level = levels[aspect];
    return `${texts[letters[aspect]]}${typeof level === "number" ? String(level) : "?"}`;
  });
  return texts.class(each.join(" "));
}

function personalWords({ personalData, sensitiveData }: AcquisitionSecurity, texts: Words): string {
  if (sensitiveData === true) return texts.sensitiveData;
  if (personalData === "notAsked") return texts.personalNotAsked;
  if (personalData === undefined) return texts.personalUnknown;
  return personalData ? texts.personalData : texts.noPersonalData;
}
