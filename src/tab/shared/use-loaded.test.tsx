// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useLoaded } from "./use-loaded.ts";

/** An answer that comes when the test says. */
function later(): { readonly promise: Promise<string>; readonly resolve: (answer: string) => void } {
  let resolve: (answer: string) => void = () => undefined;
  const promise = new Promise<string>((give) => {
    resolve = give;
  });
  return { promise, resolve };
}

describe("useLoaded", () => {
  it("loads when shown, and keeps the former value while it loads again", async () => {
    let answer = later();
    const load = () => answer.promise;
    const { result } = renderHook(() => useLoaded(load));
    expect(result.current.state).toBe("loading");
    act(() => {
      answer.resolve("first");
    });
    await waitFor(() =>
      expect(result.current).toMatchObject({ state: "ready", value: "first", isReloading: false }),
    );
    answer = later();
    act(() => {
      result.current.reload();
    });
    expect(result.current).toMatchObject({ value: "first", isReloading: true });
    act(() => {
      answer.resolve("second");
    });
    await waitFor(() => expect(result.current).toMatchObject({ value: "second", isReloading: false }));
  });

  it("fails, and loads at the next try", async () => {
    const answers = [Promise.reject(new Error("down")), Promise.resolve("up")];
    const load = () => answers.shift() ?? Promise.resolve("again");
    const { result } = renderHook(() => useLoaded(load));
    await waitFor(() => expect(result.current.state).toBe("failed"));
    act(() => {
      result.current.reload();
    });
    await waitFor(() => expect(result.current).toMatchObject({ state: "ready", value: "up" }));
  });

  it("forgets an answer to a question that is no longer asked", async () => {
    const slow = later();
    const loads = { first: () => slow.promise, second: () => Promise.resolve("second") };
    const { result, rerender } = renderHook(({ load }) => useLoaded(load), {
      initialProps: { load: loads.first },
    });
    rerender({ load: loads.second });
    await waitFor(() => expect(result.current).toMatchObject({ value: "second" }));
    await act(async () => {
      slow.resolve("first");
      await slow.promise;
    });
    expect(result.current).toMatchObject({ value: "second" });
  });
});
