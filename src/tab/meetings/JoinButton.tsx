import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { VideoPerson20Regular } from "@fluentui/react-icons";
import { meetingTexts } from "./meeting-texts.ts";

/** Opens the meeting in Teams; only a web address is followed, since it comes from a list. */
export function JoinButton({ joinUrl }: { readonly joinUrl: string }) {
  const texts = useTexts(meetingTexts);
  if (!/^https:\/\//i.test(joinUrl.trim())) return null;
  return (
    <Button as="a" href={joinUrl.trim()} target="_blank" rel="noreferrer" icon={<VideoPerson20Regular />}>
      {texts.join}
    </Button>
  );
}
