// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { useFocusBack } from "./use-focus-back.ts";

afterEach(cleanup);

function Opened({ onClose }: { readonly onClose: () => void }) {
  useFocusBack();
  return <button onClick={onClose}>Stäng</button>;
}

/** A button that opens, and that is gone afterwards where it is told so. */
function Opening({ isOnce }: { readonly isOnce: boolean }) {
  const [step, setStep] = useState<"before" | "open" | "after">("before");
  return (
    <main id="main" tabIndex={-1}>
      {isOnce && step !== "before" ? null : (
        <button
          onClick={() => {
            setStep("open");
          }}
        >
          Öppna
        </button>
      )}
      {step === "open" ? (
        <Opened
          onClose={() => {
            setStep("after");
          }}
        />
      ) : null}
    </main>
  );
}

it.each([
  [false, "Öppna"],
  [true, ""],
])("gives the focus back to what opened, or to the page where that is gone: %s", async (isOnce, name) => {
  render(<Opening isOnce={isOnce} />);
  const opener = screen.getByRole("button", { name: "Öppna" });
  opener.focus();
  fireEvent.click(opener);
  const close = screen.getByRole("button", { name: "Stäng" });
  close.focus();
  fireEvent.click(close);
  await waitFor(() => {
    const expected = name === "" ? screen.getByRole("main") : screen.getByRole("button", { name });
    expect(document.activeElement).toBe(expected);
  });
});
