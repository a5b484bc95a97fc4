import { enquiriesInOrder, isOverdue, mayAssignEnquiry } from "#domain/organisation/enquiry-age.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { SwitchButton } from "#tab/shared/SwitchButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Field, Select } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { AskQuestion } from "./AskQuestion.tsx";
import { enquiriesTexts } from "./enquiries-texts.ts";
import { useEnquiriesStyles } from "./enquiries.styles.ts";
import { EnquiryItem } from "./EnquiryItem.tsx";

/** Units' questions to the centre: who owns them, by when, and for how long they have waited [A-080]. */
export function EnquiriesPage() {
  const texts = useTexts(enquiriesTexts);
  const { enquiries } = useRepositories();
  const directory = useDirectory();
  const loaded = useLoaded(useCallback(() => enquiries.find(), [enquiries]));
  const isReady = loaded.state === "ready" && directory !== undefined;
  return (
    <Page title={texts.title} lead={texts.lead}>
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {isReady ? <Questions enquiries={loaded.value} onChanged={loaded.reload} /> : null}
      {isReady || loaded.state === "failed" ? null : <Skeleton label={texts.loading} rows={6} />}
    </Page>
  );
}

interface QuestionsProps {
  readonly enquiries: readonly Stored<Enquiry>[];
  readonly onChanged: () => void;
}

const all = "all";

function Questions({ enquiries, onChanged }: QuestionsProps) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const { number } = useFormat();
  const today = useToday();
  const me = useDirectory()?.me.person;
  const own = mayAssignEnquiry(me) || me?.unitId === undefined ? all : String(me.unitId);
  const [unit, setUnit] = useState(own);
  const [owner, setOwner] = useState(all);
  const [isWhole, setWhole] = useState(false);
  const chosen = useMemo(
    () =>
      enquiriesInOrder(enquiries, today).filter(
        ({ unitId, ownerId }) =>
          (unit === all || String(unitId ?? "") === unit) &&
          (owner === all || String(ownerId ?? "") === owner),
      ),
    [enquiries, today, unit, owner],
  );
  const open = chosen.filter(({ answeredOn }) => answeredOn === undefined);
  const overdue = open.filter((enquiry) => isOverdue(enquiry, today));
  const shown = isWhole ? chosen : open;
  return (
    <>
      <AskQuestion onAsked={onChanged} />
      <div className={styles.choices}>
        <UnitChoice value={unit} onChoose={setUnit} />
        <OwnerChoice enquiries={enquiries} value={owner} onChoose={setOwner} />
        <SwitchButton isOn={isWhole} onTurn={setWhole}>
          {texts.also}
        </SwitchButton>
      </div>
      <p className={styles.text} aria-live="polite">
        {texts.summary(number(open.length), number(overdue.length))}
      </p>
      {shown.length === 0 ? (
        <EmptyState illustration="calm" title={texts.noneTitle} text={texts.noneText} />
      ) : (
        <ul className={styles.list} aria-label={texts.list}>
          {shown.map((enquiry) => (
            <EnquiryItem key={enquiry.id} enquiry={enquiry} onChanged={onChanged} />
          ))}
        </ul>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function UnitChoice({ value, onChoose }: ChoiceProps) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const { compare } = useFormat();
  const units = (useDirectory()?.units ?? []).toSorted((a, b) => compare(a.name, b.name));
  return (
    <Field label={texts.unit} className={styles.choice}>
      <Select
        className={styles.narrow}
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        <option value={all}>{texts.allUnits}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="">{texts.noUnit}</option>
      </Select>
    </Field>
  );
}

interface OwnerChoiceProps extends ChoiceProps {
  readonly enquiries: readonly Enquiry[];
}

function OwnerChoice({ enquiries, value, onChoose }: OwnerChoiceProps) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const { compare } = useFormat();
  const people = useDirectory()?.people ?? [];
  const owners = people
    .filter(({ id }) => enquiries.some(({ ownerId }) => ownerId === id))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <Field label={texts.owner} className={styles.choice}>
      <Select
        className={styles.narrow}
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        <option value={all}>{texts.allOwners}</option>
        <option value="">{texts.noOwner}</option>
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
