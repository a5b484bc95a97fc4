import { useModalAttributes } from "@fluentui/react-components";

/**
 * For a page that opens dialogs. Fluent hides the page from screen readers while a dialog is open, and forgets that it has when the
 * dialog is the last to use its focus handling: the page would stay hidden. Whoever calls this goes on using it.
 */
export const useGroundForDialogs = (): void => {
  useModalAttributes();
};
