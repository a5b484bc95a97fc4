import type { ImportResult } from "#domain/imports/apply-import.ts";
import { Button } from "@fluentui/react-components";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { importTexts } from "./import-texts.ts";

interface ImportDoneProps {
  readonly result: ImportResult;
  readonly onOtherFile: () => void;
}

export function ImportDone({ result, onOtherFile }: ImportDoneProps) {
  const texts = useTexts(importTexts);
  const { number } = useFormat();
  return (
    <output style={{ display: "block" }}>
      <EmptyState
        illustration="calm"
        title={texts.doneTitle}
        text={texts.done(number(result.added), number(result.updated), number(result.unchanged))}
        action={
          <>
            <RouteButton to={{ page: "portfolio" }} appearance="primary">
              {texts.toPortfolio}
            </RouteButton>{" "}
            <Button onClick={onOtherFile}>{texts.otherFile}</Button>
          </>
        }
      />
    </output>
  );
}
