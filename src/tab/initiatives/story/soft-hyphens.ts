/** First parts of the long Swedish compounds that steps and parties are named with. */
const firstParts =
  /(verksamhets|digitali(?=serings)|serings(?=forum|avd|komm|råd|proc|str|chef)|kommun(?=styr|direkt)|kommunlednings|effekthemtagnings|förvaltnings|delegations|värderings|berednings|besluts(?=underlag))(?=\p{L}{3})/giu;

/** Lets long compounds break where a reader would break them, also where the browser has no Swedish dictionary. */
export const withSoftHyphens = (text: string): string => text.replace(firstParts, "$1\u00AD");
