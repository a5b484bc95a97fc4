import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: CalendarDate | undefined;
  readonly onChange: (value: CalendarDate | undefined) => void;
}

/** A day, or none. */
export function DayField({ label, hint, value, onChange }: DayFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.narrow}
        type="date"
        value={value ?? ""}
        onChange={(_, { value: written }) => {
          onChange(calendarDate(written));
        }}
      />
    </Field>
  );
}
