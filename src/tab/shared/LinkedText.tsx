import { Link } from "@fluentui/react-components";

const address = /(https:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/u;

/** Text where an address that somebody has written can be followed: a policy, a guideline, a page about a body. */
export function LinkedText({ text }: { readonly text: string }) {
  // Every other part is an address, since the pattern is one group.
  return text.split(address).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one text have no other name
      <Link key={index} inline href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </Link>
    ),
  );
}
