import { tokens } from "@fluentui/react-components";

export type IllustrationName = "seed" | "search" | "meeting" | "letter" | "sheet" | "lock" | "calm";

const line = tokens.colorBrandStroke1;
const fill = tokens.colorBrandBackground2;
const quiet = tokens.colorNeutralStroke1;

/** A small drawing in the theme's colours; it says nothing that the text beside it does not. */
export function Illustration({ name }: { readonly name: IllustrationName }) {
  return (
    <svg width="144" height="104" viewBox="0 0 144 104" fill="none" aria-hidden focusable="false">
      <ellipse cx="72" cy="92" rx="54" ry="6" fill={tokens.colorNeutralBackground3} />
      <g strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
        {drawings[name]}
      </g>
    </svg>
  );
}

const drawings: Readonly<Record<IllustrationName, React.ReactNode>> = {
  seed: (
    <>
      <path d="M72 90V48" stroke={line} />
      <path d="M72 60c-22 2-32-10-32-28 20 0 32 8 32 28Z" fill={fill} stroke={line} />
      <path d="M72 50c0-20 12-30 32-30 0 20-10 32-32 30Z" fill={fill} stroke={line} />
      <path d="M54 90h36" stroke={quiet} />
    </>
  ),
  search: (
    <>
      <rect x="26" y="22" width="64" height="66" rx="8" fill={fill} stroke={quiet} />
      <path d="M38 40h34M38 53h26M38 66h18" stroke={quiet} />
      <circle cx="90" cy="54" r="20" fill={tokens.colorNeutralBackground1} stroke={line} />
      <path d="m105 69 14 15" stroke={line} />
    </>
  ),
  meeting: (
    <>
      <path d="M28 74c0-12 20-20 44-20s44 8 44 20-20 16-44 16-44-4-44-16Z" fill={fill} stroke={line} />
      <circle cx="44" cy="34" r="11" fill={tokens.colorNeutralBackground1} stroke={quiet} />
      <circle cx="72" cy="26" r="12" fill={tokens.colorNeutralBackground1} stroke={line} />
      <circle cx="100" cy="34" r="11" fill={tokens.colorNeutralBackground1} stroke={quiet} />
    </>
  ),
  letter: (
    <>
      <rect x="28" y="34" width="76" height="52" rx="8" fill={fill} stroke={line} />
      <path d="m30 40 36 26 36-26" stroke={line} />
      <path d="M112 28v16M120 36h-16" stroke={quiet} />
    </>
  ),
  sheet: (
    <>
      <rect x="34" y="22" width="62" height="66" rx="8" fill={fill} stroke={line} />
      <path d="M34 40h62M54 40v48M34 56h62M34 72h62" stroke={quiet} />
      <path d="M110 58v26M100 74l10 10 10-10" stroke={line} />
    </>
  ),
  lock: (
    <>
      <rect x="42" y="46" width="60" height="42" rx="9" fill={fill} stroke={line} />
      <path d="M54 46V34c0-24 36-24 36 0v12" stroke={line} />
      <circle cx="72" cy="64" r="5" stroke={line} />
      <path d="M72 69v7" stroke={line} />
    </>
  ),
  calm: (
    <>
      <circle cx="72" cy="46" r="20" fill={fill} stroke={line} />
      <path d="M22 78c16-10 28-10 44 0s32 10 56 0" stroke={line} />
      <path d="M34 90c12-6 22-6 34 0s26 6 44 0" stroke={quiet} />
    </>
  ),
};
