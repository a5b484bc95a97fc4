import { useCallback, useState } from "react";

/** Whether a part of the page is shown, kept on this device. */
export function usePreference(name: string): readonly [boolean, (isOn: boolean) => void] {
  const key = `radslag:shows:${name}`;
  const [isOn, setIsOn] = useState(() => localStorage.getItem(key) === "yes");
  const turn = useCallback(
    (next: boolean) => {
      localStorage.setItem(key, next ? "yes" : "no");
      setIsOn(next);
    },
    [key],
  );
  return [isOn, turn];
}
