import { SpreadsheetError } from "#reports/spreadsheet/read-spreadsheet.ts";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useState } from "react";
import { ChooseFile } from "./ChooseFile.tsx";
import { ImportFile } from "./ImportFile.tsx";
import { openFile, type OpenedFile } from "./opened-file.ts";

/** Choosing a file, then reading it; a file that cannot be read says why and lets another be chosen. */
export function ImportSection() {
  const { settings } = useRepositories();
  const [opened, setOpened] = useState<OpenedFile>();
  const [problem, setProblem] = useState<unknown>();
  const open = async (file: File): Promise<void> => {
    setProblem(undefined);
    try {
      setOpened(await openFile(file, settings));
    } catch (failure) {
      setOpened(undefined);
      setProblem(failure);
    }
  };
  return (
    <>
      {problem === undefined ? null : <FileProblem problem={problem} />}
      {opened ? (
        <ImportFile
          key={opened.name}
          opened={opened}
          onOtherFile={() => {
            setOpened(undefined);
          }}
        />
      ) : (
        <ChooseFile onFile={open} />
      )}
    </>
  );
}

function FileProblem({ problem }: { readonly problem: unknown }) {
  const text = useText();
  if (!(problem instanceof SpreadsheetError)) return <FailureMessage problem={problem} />;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{text(problem.text)}</MessageBarBody>
    </MessageBar>
  );
}
