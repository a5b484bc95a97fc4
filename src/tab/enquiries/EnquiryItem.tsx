import {
  ageOf,
  askedOn,
  isOverdue,
  mayAnswerEnquiry,
  mayAssignEnquiry,
  type Age,
} from "#domain/organisation/enquiry-age.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, Button, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { AnswerForm } from "./AnswerForm.tsx";
import { AssignForm } from "./AssignForm.tsx";
import { enquiriesTexts } from "./enquiries-texts.ts";
import { useEnquiriesStyles } from "./enquiries.styles.ts";

interface EnquiryItemProps {
  readonly enquiry: Stored<Enquiry>;
  readonly onChanged: () => void;
}

/** One question with its age, its owner and its answer. */
export function EnquiryItem({ enquiry, onChanged }: EnquiryItemProps) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const { date } = useFormat();
  const today = useToday();
  const nameOf = useNameOf();
  const [open, setOpen] = useState<"answer" | "assign">();
  const isLate = isOverdue(enquiry, today);
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <li
      className={styles.item}
      style={isLate ? { borderInlineStartColor: tokens.colorPaletteCranberryBorderActive } : {}}
    >
      <EnquiryBadges enquiry={enquiry} />
      <p className={styles.question}>{enquiry.question}</p>
      <div className={styles.facts}>
        <span>{useUnitName(enquiry.unitId)}</span>
        <span>{texts.asked(nameOf(enquiry.askedById), date(askedOn(enquiry)))}</span>
        <span>
          {texts.owner}: {enquiry.ownerId === undefined ? texts.noOwner : nameOf(enquiry.ownerId)}
        </span>
      </div>
      {enquiry.answeredOn === undefined ? null : (
        <>
          <p className={styles.answer}>{enquiry.answer}</p>
          <div className={styles.facts}>
            {texts.answered(nameOf(enquiry.answeredById), date(enquiry.answeredOn))}
          </div>
        </>
      )}
      {open === "answer" ? <AnswerForm enquiry={enquiry} onChanged={onChanged} onClose={close} /> : null}
      {open === "assign" ? <AssignForm enquiry={enquiry} onChanged={onChanged} onClose={close} /> : null}
      {open === undefined ? <EnquiryActions enquiry={enquiry} onOpen={setOpen} /> : null}
    </li>
  );
}

function EnquiryActions({
  enquiry,
  onOpen,
}: {
  readonly enquiry: Stored<Enquiry>;
  readonly onOpen: (form: "answer" | "assign") => void;
}) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const directory = useDirectory();
  const me = directory?.me.person;
  if (enquiry.answeredOn !== undefined) return null;
  return (
    <div className={styles.actions}>
      {mayAnswerEnquiry(enquiry, me, directory?.people ?? []) ? (
        <Button
          size="small"
          aria-label={texts.answerNamed(enquiry.question)}
          onClick={() => {
            onOpen("answer");
          }}
        >
          {texts.writeAnswer}
        </Button>
      ) : null}
      {mayAssignEnquiry(me) ? (
        <Button
          size="small"
          aria-label={texts.assignNamed(enquiry.question)}
          onClick={() => {
            onOpen("assign");
          }}
        >
          {texts.assign}
        </Button>
      ) : null}
    </div>
  );
}

function EnquiryBadges({ enquiry }: { readonly enquiry: Stored<Enquiry> }) {
  const styles = useEnquiriesStyles();
  const texts = useTexts(enquiriesTexts);
  const { date } = useFormat();
  const today = useToday();
  const age = ageOf(enquiry, today);
  const words = useAgeWords(age);
  const { answeredOn, dueOn } = enquiry;
  if (answeredOn !== undefined) {
    return (
      <div className={styles.facts}>
        <Badge appearance="tint" color="success">
          {age.count === 0 ? texts.answeredSameDay : texts.answeredAfter(words)}
        </Badge>
      </div>
    );
  }
  const isLate = isOverdue(enquiry, today);
  return (
    <div className={styles.facts}>
      <Badge appearance="tint" color={isLate || age.unit === "year" ? "danger" : "informative"}>
        {age.count === 0 ? texts.today : texts.openFor(words)}
      </Badge>
      <span>
        {dueOn === undefined ? texts.noDay : isLate ? texts.overdue(date(dueOn)) : texts.due(date(dueOn))}
      </span>
    </div>
  );
}

/** `6 år`, `3 månader`. */
function useAgeWords({ count, unit }: Age): string {
  const { years, months, days } = useTexts(enquiriesTexts);
  return { year: years, month: months, day: days }[unit](count);
}

function useNameOf(): (id: number | undefined) => string {
  const { someone } = useTexts(enquiriesTexts);
  const person = useDirectory()?.person;
  return (id) => person?.(id)?.name ?? someone;
}

function useUnitName(id: number | undefined): string {
  const { noUnit } = useTexts(enquiriesTexts);
  return useDirectory()?.unit(id)?.name ?? noUnit;
}
