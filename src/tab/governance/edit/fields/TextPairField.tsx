import type { Text } from "#domain/shared/language.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { editTexts } from "../edit-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 16rem), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  narrow: { minWidth: 0 },
});

interface TextPairFieldProps {
  readonly label: string;
  readonly value: Text;
  readonly isLong?: boolean;
  readonly onChange: (value: Text) => void;
}

/** One text in both languages. */
export function TextPairField({ label, value, isLong = false, onChange }: TextPairFieldProps) {
  const styles = useStyles();
  const texts = useTexts(editTexts);
  return (
    <div className={styles.root}>
      {(["sv", "en"] as const).map((language) => (
        <Field key={language} label={language === "sv" ? label : texts.inEnglish(label)}>
          {isLong ? (
            <Textarea
              lang={language}
              rows={4}
              resize="vertical"
              value={value[language]}
              onChange={(_, { value: written }) => {
                onChange({ ...value, [language]: written });
              }}
            />
          ) : (
            <Input
              className={styles.narrow}
              lang={language}
              value={value[language]}
              onChange={(_, { value: written }) => {
                onChange({ ...value, [language]: written });
              }}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
