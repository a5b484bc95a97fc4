// @vitest-environment jsdom
import { NotAllowedError, SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { showScreen } from "../../../tests/support/show-screen.tsx";
import { tabPortfolio } from "../../../tests/support/tab-portfolio.ts";
import { FailureMessage } from "./FailureMessage.tsx";

const nothing = tabPortfolio({ size: 0 });

describe("FailureMessage", () => {
  it("lets the person sign in again in place, and then does what failed once more", async () => {
    const done: string[] = [];
    const signInAgain = () => {
      done.push("signed in");
      return Promise.resolve();
    };
    const retry = () => {
      done.push("tried again");
    };
    const problem = new SignedOutError("401");
    showScreen(<FailureMessage problem={problem} onRetry={retry} />, nothing, { signInAgain });
    expect(screen.getByRole("alert").textContent).toContain("det du skrivit finns kvar");
    fireEvent.click(screen.getByRole("button", { name: "Logga in igen" }));
    await waitFor(() => expect(done).toEqual(["signed in", "tried again"]));
  });

  it("stays, with its button, when the person closes the sign-in window", async () => {
    const retry = vi.fn<() => void>();
    const signInAgain = () => Promise.reject(new Error("closed"));
    showScreen(<FailureMessage problem={new SignedOutError("401")} onRetry={retry} />, nothing, {
      signInAgain,
    });
    const button = screen.getByRole("button", { name: "Logga in igen" });
    fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    expect(retry).not.toHaveBeenCalled();
  });

  it("offers to try again where that helps, and not where it does not", () => {
    const retry = vi.fn<() => void>();
    showScreen(<FailureMessage problem={new UnavailableError("503")} onRetry={retry} />, nothing, {
      language: "en",
    });
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledTimes(1);
    document.body.replaceChildren();
    showScreen(<FailureMessage problem={new NotAllowedError("403")} onRetry={retry} />, nothing);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
