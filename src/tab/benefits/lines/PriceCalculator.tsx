import { yearlyCost } from "#domain/benefits/yearly-cost.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { useCardStyles } from "../card-styles.ts";
import { Folded } from "./Folded.tsx";
import { firstLine } from "../written/first-calculation.ts";
import { lineTexts } from "./line-texts.ts";
import { NumberField } from "../fields/NumberField.tsx";
import type { CalculationForm } from "../use-calculation-form.ts";
import { WorkedOut } from "./WorkedOut.tsx";
import { asWritten, writtenNumber } from "../written/written-number.ts";

const parts = ["priceVolume", "unitPrice", "times"] as const;
type WrittenPrice = Readonly<Record<(typeof parts)[number], string>>;

/** Works out what a fee for each unit comes to in a year, and puts it among the costs of every year in use. */
export function PriceCalculator({ form }: { readonly form: CalculationForm }) {
  const styles = useCardStyles();
  const texts = useTexts(lineTexts);
  const format = useFormat();
  const { ground, written, change } = form;
  const [price, setPrice] = useState<WrittenPrice>({ priceVolume: "", unitPrice: "", times: "12" });
  const [isAdded, setAdded] = useState(false);
  const kronor = kronorOf(price);
  const add = (): void => {
    if (kronor === undefined) return;
    const line = firstLine("cost", crypto.randomUUID(), ground, written.horizon);
    const amount = asWritten(Math.round(kronor));
    change({
      lines: [
        ...written.lines,
        { ...line, what: texts.priceWhat, amount, fromYear: "1", toYear: written.horizon },
      ],
    });
    setAdded(true);
  };
  return (
    <Folded title={texts.priceTitle} hint={texts.priceHint}>
      <div className={styles.fields}>
        {parts.map((part) => (
          <NumberField
            key={part}
            id={`price-${part}`}
            label={texts[part]}
            hint={part === "times" ? texts.timesHint : undefined}
            value={price[part]}
            onChange={(value) => {
              setPrice({ ...price, [part]: value });
              setAdded(false);
            }}
          />
        ))}
      </div>
      <WorkedOut
        words={kronor === undefined ? texts.priceEmpty : texts.priceIs(format.kronor(kronor))}
        isReady={kronor !== undefined}
        added={isAdded ? texts.priceAdded : undefined}
        action={texts.priceAdd}
        onAdd={add}
      />
    </Folded>
  );
}

function kronorOf(price: WrittenPrice): number | undefined {
  const [volume, unitPrice, timesPerYear] = parts.map((part) => writtenNumber(price[part]));
  if (volume === undefined || unitPrice === undefined || timesPerYear === undefined) return undefined;
  const kronor = yearlyCost({ volume, unitPrice, timesPerYear });
  return Number.isFinite(kronor) ? kronor : undefined;
}
