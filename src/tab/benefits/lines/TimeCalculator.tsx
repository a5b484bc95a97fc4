import { takingLabels, takings, type Taking } from "#domain/benefits/calculation.ts";
import { hourlyCost } from "#domain/benefits/hourly-cost.ts";
import { savedHours, valueOfTime } from "#domain/benefits/value-of-time.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { useCardStyles } from "../card-styles.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { Folded } from "./Folded.tsx";
import { firstLine, groundParameter, type CalculationGround } from "../written/first-calculation.ts";
import { lineTexts } from "./line-texts.ts";
import { NumberField } from "../fields/NumberField.tsx";
import type { CalculationForm } from "../use-calculation-form.ts";
import { WorkedOut } from "./WorkedOut.tsx";
import { asWritten, writtenNumber } from "../written/written-number.ts";

const hourWays = ["salary", "hourlyCostInternal", "hourlyCostProcured"] as const;
const realisations = ["0.5", "1", "0"] as const;
type Home = Exclude<Taking, "notTaken">;
const homes = takings.filter((taking) => taking !== "notTaken");

interface WrittenTime {
  readonly volume: string;
  readonly minutes: string;
  readonly by: (typeof hourWays)[number];
  readonly salary: string;
  readonly realisation: (typeof realisations)[number];
  /** Where the part that is taken home goes. */
  readonly home: Home;
}

/** Works out what freed time is worth, and puts it among the effects. */
export function TimeCalculator({ form }: { readonly form: CalculationForm }) {
  const texts = useTexts(lineTexts);
  const format = useFormat();
  const { ground, written, change } = form;
  const [time, setTime] = useState<WrittenTime>({
    volume: "",
    minutes: "",
    by: "salary",
    salary: asWritten(groundParameter(ground, "monthlySalaryLower")?.value),
    realisation: "0.5",
    home: "otherTasks",
  });
  const [isAdded, setAdded] = useState(false);
  const value = valueIn(time, ground);
  const add = (): void => {
    if (!value) return;
    const line = firstLine("effect", crypto.randomUUID(), ground, written.horizon);
    const amount = asWritten(Math.round(value.kronor));
    change({
      lines: [
        ...written.lines,
        {
          ...line,
          what: texts.timeWhat,
          amount,
          benefitKind: "redistribution",
          taking: time.realisation === "0" ? "notTaken" : time.home,
          freed: { hours: asWritten(value.hours), hourlyCost: asWritten(value.perHour) },
        },
      ],
    });
    setAdded(true);
  };
  return (
    <Folded title={texts.timeTitle} hint={texts.timeHint}>
      <TimeFields
        time={time}
        perHour={value?.perHour ?? perHourOf(time, ground)}
        ground={ground}
        onChange={(part) => {
          setTime({ ...time, ...part });
          setAdded(false);
        }}
      />
      <WorkedOut
        words={
          value
            ? texts.timeIs(
                format.number(value.hours),
                format.kronor(value.hours * value.perHour),
                format.kronor(value.kronor),
              )
            : texts.timeEmpty
        }
        isReady={value !== undefined}
        added={isAdded ? texts.timeAdded : undefined}
        action={texts.timeAdd}
        onAdd={add}
      />
    </Folded>
  );
}

interface TimeFieldsProps {
  readonly time: WrittenTime;
  readonly perHour: number | undefined;
  readonly ground: CalculationGround;
  readonly onChange: (part: Partial<WrittenTime>) => void;
}

function TimeFields({ time, perHour, ground, onChange }: TimeFieldsProps) {
  const styles = useCardStyles();
  const texts = useTexts(lineTexts);
  const format = useFormat();
  const hours = groundParameter(ground, "hoursPerMonth");
  const onCost = groundParameter(ground, "onCost");
  const flat = time.by === "salary" ? undefined : groundParameter(ground, time.by);
  return (
    <div className={styles.fields}>
      <NumberField
        id="time-volume"
        label={texts.volume}
        value={time.volume}
        onChange={(volume) => {
          onChange({ volume });
        }}
      />
      <NumberField
        id="time-minutes"
        label={texts.minutes}
        value={time.minutes}
        onChange={(minutes) => {
          onChange({ minutes });
        }}
      />
      <ChoiceField
        label={texts.hourBy}
        value={time.by}
        hint={[perHour === undefined ? "" : texts.perHour(format.kronor(perHour)), flat?.source ?? ""]
          .filter((part) => part !== "")
          .join(". ")}
        options={[
          ["salary", texts.bySalary],
          ["hourlyCostInternal", texts.flatInternal],
          ["hourlyCostProcured", texts.flatProcured],
        ]}
        onChange={(by) => {
          onChange({ by: by ?? "salary" });
        }}
      />
      {time.by === "salary" ? (
        <NumberField
          id="time-salary"
          label={texts.salary}
          hint={
            hours && onCost
              ? texts.salaryHow(format.number(hours.value), format.percent(onCost.value), hours.source)
              : undefined
          }
          value={time.salary}
          onChange={(salary) => {
            onChange({ salary });
          }}
        />
      ) : null}
      <ChoiceField
        label={texts.realisation}
        value={time.realisation}
        options={[
          ["0", texts.realisationNone],
          ["0.5", texts.realisationHalf],
          ["1", texts.realisationFull],
        ]}
        onChange={(realisation) => {
          onChange({ realisation: realisation ?? "0.5" });
        }}
      />
      {time.realisation === "0" ? null : <HomeField time={time} onChange={onChange} />}
    </div>
  );
}

function HomeField({ time, onChange }: Pick<TimeFieldsProps, "time" | "onChange">) {
  const texts = useTexts(lineTexts);
  const text = useText();
  return (
    <ChoiceField
      label={texts.home}
      value={time.home}
      options={homes.map((home) => [home, text(takingLabels[home])] as const)}
      onChange={(home) => {
        onChange({ home: home ?? "otherTasks" });
      }}
    />
  );
}

function perHourOf({ by, salary }: WrittenTime, ground: CalculationGround): number | undefined {
  const at = (key: string): number | undefined => groundParameter(ground, key)?.value;
  if (by !== "salary") return at(by);
  const [perMonth, hoursPerMonth, onCost] = [writtenNumber(salary), at("hoursPerMonth"), at("onCost")];
  if (perMonth === undefined || hoursPerMonth === undefined || onCost === undefined) return undefined;
  const found = hourlyCost(perMonth, { hoursPerMonth, onCost });
  return Number.isFinite(found) ? found : undefined;
}

function valueIn(time: WrittenTime, ground: CalculationGround) {
  const [volumePerYear, minutesSaved] = [writtenNumber(time.volume), writtenNumber(time.minutes)];
  const perHour = perHourOf(time, ground);
  if (volumePerYear === undefined || minutesSaved === undefined || perHour === undefined) return undefined;
  const saved = { volumePerYear, minutesSaved, hourlyCost: perHour, realisation: Number(time.realisation) };
  const kronor = valueOfTime(saved);
  return Number.isFinite(kronor) ? { hours: savedHours(saved), kronor, perHour } : undefined;
}
