import type { OptimismBand, OptimismWarning } from "#domain/benefits/optimism-bias.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useCardStyles } from "../card-styles.ts";
import { resultTexts } from "./result-texts.ts";

interface OptimismNoticeProps {
  readonly warning: OptimismWarning;
  readonly band: OptimismBand;
  readonly source: string;
}

/** What happens if the investment overruns as the like have; a warning that changes no figure. */
export function OptimismNotice({ warning, band, source }: OptimismNoticeProps) {
  const styles = useCardStyles();
  const texts = useTexts(resultTexts);
  const { percent } = useFormat();
  const [low, high] = [percent(band.low), percent(band.high)];
  const words = {
    never: texts.optimismNever(low, high),
    within: texts.optimismWithin(low, high, percent(warning.breakEven ?? 0)),
    below: texts.optimismBelow(low),
  };
  return (
    <MessageBar intent={warning.stopsPaying === "never" ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.optimismTitle}</MessageBarTitle> {words[warning.stopsPaying]}
        <p className={styles.quiet}>{texts.optimismSource(source)}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
