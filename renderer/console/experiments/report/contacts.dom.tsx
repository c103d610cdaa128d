import type { ArmContact, ExperimentResult } from "../../../../main/report/schema/experiment-result.ts";
import engagement from "../../engagement/engagement.module.css";
import { Term } from "../../parts/term.dom.tsx";
import proof from "../../proof/proof.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ArmMark } from "../parts/arm-mark.dom.tsx";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { NarrowTerms } from "./narrow-terms.dom.tsx";
import { reportWords } from "./report-words.ts";

const COLUMNS = ["siteDays", "advertised", "reference", "reached", "interactions"] as const;
const COSTS = ["cost", "perContact", "perInteraction"] as const;
type Column = (typeof COLUMNS)[number] | (typeof COSTS)[number];

/** What each arm reached and what that cost, mirror beside flyer. */
export function Contacts({ result: { contacts, money } }: { readonly result: ExperimentResult }) {
  const t = useTranslate(reportWords);
  const columns: readonly Column[] = money === null ? COLUMNS : [...COLUMNS, ...COSTS];
  return (
    <section className={engagement.section} aria-labelledby="contacts">
      <div>
        <h2 id="contacts">{t("contacts")}</h2>
        <p className={engagement.soft}>{t("contactsLine")}</p>
      </div>
      <NarrowTerms
        terms={columns.flatMap((column) =>
          column === "cost" ? [] : [{ word: t(column), meaning: t(`${column}Meaning`) }],
        )}
      />
      <table className={`${engagement.table} ${proof.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t("arm")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column === "cost" ? t("cost") : <Term meaning={t(`${column}Meaning`)}>{t(column)}</Term>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.arm}>
              <th scope="row">
                <ArmMark arm={contact.arm} />
              </th>
              {columns.map((column) => (
                <td key={column} data-label={t(column)}>
                  <ContactCell contact={contact} column={column} currency={money?.currency ?? "EUR"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ContactCell({
  contact,
  column,
  currency,
}: {
  readonly contact: ArmContact;
  readonly column: Column;
  readonly currency: string;
}) {
  const t = useTranslate(reportWords);
  const { count } = useFormat();
  const { money } = useNumberFormat();
  const counted = (value: number | null) => (value === null ? dashOf(contact, t("notKnown")) : count(value));
  const paid = (minor: number | null) =>
    minor === null ? dashOf(contact, t("notKnown")) : money(minor, currency);
  switch (column) {
    case "siteDays":
      return t("ofPlanned", { seen: count(contact.seenSiteDays), planned: count(contact.plannedSiteDays) });
    case "advertised":
      return counted(contact.advertisedUnits);
    case "reference":
      return counted(contact.referenceUnits);
    case "reached":
      return counted(contact.contacts);
    case "interactions":
      return counted(contact.interactions);
    case "cost":
      return paid(contact.costMinor);
    case "perContact":
      return paid(contact.costPerContactMinor);
    case "perInteraction":
      return paid(contact.costPerInteractionMinor);
  }
}

/** Without a promotion there is nobody to reach: that is not "not known". */
function dashOf({ arm }: ArmContact, notKnown: string): string {
  return arm === "none" ? "–" : notKnown;
}
