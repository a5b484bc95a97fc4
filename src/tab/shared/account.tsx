import { createContext, use } from "react";

/** Who is signed in, and how to sign in again when the session has run out. */
export interface Account {
  /** Stable for the person in the tenant; keys what is kept on this device. */
  readonly id: string;
  readonly name: string;
  /** Opens Entra's window in front of the page, so that nothing typed is lost. */
  readonly signInAgain: () => Promise<void>;
}

export const AccountContext = createContext<Account>({
  id: "",
  name: "",
  signInAgain: () => Promise.resolve(),
});

export function useAccount(): Account {
  return use(AccountContext);
}
