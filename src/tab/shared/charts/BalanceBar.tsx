import { missingChange, type ChangeBalance } from "#domain/initiatives/change-balance.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useLanguage } from "#tab/shared/language.tsx";
import { parameterValue } from "#tab/shared/parameter-value.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { balanceTexts } from "./balance-texts.ts";
import { seriesColors } from "./series-colors.ts";
import { StackedBar } from "./StackedBar.tsx";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  text: { margin: 0, maxWidth: "75ch", fontSize: tokens.fontSizeBase200 },
});

interface BalanceBarProps {
  readonly balance: ChangeBalance;
  /** The share of change that the model aims at; undefined where it has none. */
  readonly aim: number | undefined;
  /** In one line, where several stand under one that says it all. */
  readonly isBrief?: boolean;
}

/** Hours on technology and on change as one bar, against the share that is aimed at, and how many activities have hours. */
export function BalanceBar({ balance, aim, isBrief = false }: BalanceBarProps) {
  const styles = useStyles();
  const texts = useTexts(balanceTexts);
  const { number } = useFormat();
  const language = useLanguage();
  const percent = (value: number): string => parameterValue({ value, unit: "andel" }, language);
  const { technology, change, changeShare, withHours, activities } = balance;
  const counted = texts.counted(number(withHours), number(activities));
  if (changeShare === undefined)
    return (
      <p className={styles.text}>
        {texts.noHours} {counted}
      </p>
    );
  const missing = aim === undefined ? undefined : missingChange(balance, aim);
  return (
    <div className={styles.root}>
      <StackedBar
        parts={[
          {
            key: "change",
            name: texts.change,
            value: change,
            shown: texts.hours(number(change), percent(changeShare)),
            color: seriesColors.teal,
          },
          {
            key: "technology",
            name: texts.technology,
            value: technology,
            shown: texts.hours(number(technology), percent(1 - changeShare)),
            color: seriesColors.orange,
          },
        ]}
        {...(isBrief
          ? { brief: `${texts.brief(percent(changeShare), number(change + technology))} ${counted}` }
          : {})}
        {...(aim === undefined ? {} : { mark: { at: aim, name: texts.aim(percent(aim)) } })}
      />
      {isBrief ? null : (
        <p className={styles.text}>
          {aim === undefined || missing === undefined
            ? texts.aimless(percent(changeShare))
            : missing === 0
              ? texts.reached(percent(changeShare), percent(aim))
              : texts.short(percent(changeShare), percent(aim), number(Math.ceil(missing)))}{" "}
          {counted}
        </p>
      )}
    </div>
  );
}
