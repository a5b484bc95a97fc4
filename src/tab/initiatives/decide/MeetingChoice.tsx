import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Field, Select } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { decideTexts } from "./decide-texts.ts";

/** As many of the body's meetings as are offered, the latest first. */
const offered = 6;

interface MeetingChoiceProps {
  readonly bodyId: number;
  readonly chosen: Stored<Meeting> | undefined;
  readonly onChoose: (meeting: Stored<Meeting> | undefined) => void;
}

/** At which of the body's meetings it was said: the latest that has begun, unless another is chosen. */
export function MeetingChoice({ bodyId, chosen, onChoose }: MeetingChoiceProps) {
  const texts = useTexts(decideTexts);
  const format = useFormat();
  const loaded = useBegunMeetings(bodyId);
  const latest = loaded.state === "ready" ? loaded.value[0] : undefined;
  useEffect(() => {
    if (latest) onChoose(latest);
  }, [latest, onChoose]);
  if (loaded.state === "loading") return <Skeleton label={texts.meetingsLoading} rows={1} />;
  if (loaded.state === "failed") return <FailureMessage problem={loaded.problem} onRetry={loaded.reload} />;
  return (
    <Field label={texts.meeting}>
      <Select
        value={String(chosen?.id ?? "")}
        onChange={(_, { value }) => {
          onChoose(loaded.value.find(({ id }) => String(id) === value));
        }}
      >
        {loaded.value.map((meeting) => (
          <option key={meeting.id} value={meeting.id}>
            {meeting.title}, {format.dateTime(meeting.startsAt)}
          </option>
        ))}
        <option value="">{texts.outsideMeeting}</option>
      </Select>
    </Field>
  );
}

function useBegunMeetings(bodyId: number) {
  const { meetings } = useRepositories();
  const clock = useClock();
  return useLoaded(
    useCallback(async () => {
      const found = await meetings.find({ where: [{ property: "bodyId", is: "eq", value: bodyId }] });
      return found
        .filter(({ startsAt }) => startsAt <= clock())
        .toSorted((a, b) => b.startsAt.localeCompare(a.startsAt))
        .slice(0, offered);
    }, [meetings, clock, bodyId]),
  );
}
