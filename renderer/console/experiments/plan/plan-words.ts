import type { MessageCatalogue } from "../../../i18n/translate.ts";

export type PlanKey =
  | "title"
  | "line"
  | "print"
  | "toReport"
  | "before"
  | "stays"
  | "drawn"
  | "sheet"
  | "sheetLine"
  | "noFlyers"
  | "site"
  | "from"
  | "until"
  | "days"
  | "howMany"
  | "byWhom"
  | "sheetHint"
  | "gone"
  | "goneNext";

/** Words of a drawn plan and of the sheet for handing out flyers. */
export const planWords: MessageCatalogue<PlanKey> = {
  en: {
    title: "The plan",
    line: "Drawn, and kept as it is. Screens follow it by themselves.",
    print: "Print",
    toReport: "To the report",
    before: "Before",
    stays: "Who has what when",
    drawn: "Drawn on {when} by {who}, seed {seed}. Fingerprint (SHA-256): {sha}",
    sheet: "Flyers: where and when",
    sheetLine:
      "For whoever hands them out. On all other days: no flyers, please, or the comparison is spoilt.",
    noFlyers: "No flyers in this plan.",
    site: "Site",
    from: "First day",
    until: "Last day",
    days: "Days",
    howMany: "Handed out",
    byWhom: "Codes redeemed",
    sheetHint:
      "Write down how many were handed out and how many codes came back, then enter it under By hand.",
    gone: "There is no such plan",
    goneNext: "It may have been drawn on another computer. All experiments are in the list.",
  },
  fr: {
    title: "Le plan",
    line: "Tiré au sort, et conservé tel quel. Les écrans le suivent d’eux-mêmes.",
    print: "Imprimer",
    toReport: "Voir le rapport",
    before: "Avant",
    stays: "Qui a quoi, et quand",
    drawn: "Tiré le {when} par {who}, nombre {seed}. Empreinte (SHA-256) : {sha}",
    sheet: "Prospectus : où et quand",
    sheetLine:
      "Pour ceux qui les distribuent. Les autres jours, pas de prospectus, s’il vous plaît : la comparaison en serait faussée.",
    noFlyers: "Pas de prospectus dans ce plan.",
    site: "Site",
    from: "Premier jour",
    until: "Dernier jour",
    days: "Jours",
    howMany: "Distribués",
    byWhom: "Codes utilisés",
    sheetHint:
      "Notez combien ont été distribués et combien de codes sont revenus, puis saisissez-le sous À la main.",
    gone: "Ce plan n’existe pas",
    goneNext: "Il a peut-être été tiré sur un autre ordinateur. Toutes les expériences sont dans la liste.",
  },
  de: {
    title: "Der Plan",
    line: "Ausgelost, und er bleibt so. Die Bildschirme halten sich von selbst daran.",
    print: "Drucken",
    toReport: "Zum Bericht",
    before: "Vorher",
    stays: "Wer hat wann was",
    drawn: "Ausgelost am {when} von {who}, Zahl {seed}. Fingerabdruck (SHA-256): {sha}",
    sheet: "Flyer: wo und wann",
    sheetLine:
      "Für alle, die sie verteilen. An anderen Tagen bitte keine Flyer, sonst ist der Vergleich verdorben.",
    noFlyers: "In diesem Plan gibt es keine Flyer.",
    site: "Standort",
    from: "Erster Tag",
    until: "Letzter Tag",
    days: "Tage",
    howMany: "Verteilt",
    byWhom: "Eingelöste Codes",
    sheetHint:
      "Notieren Sie, wie viele verteilt wurden und wie viele Codes zurückkamen, und tragen Sie es unter „Von Hand“ ein.",
    gone: "Diesen Plan gibt es nicht",
    goneNext: "Vielleicht wurde er an einem anderen Rechner ausgelost. Alle Versuche stehen in der Liste.",
  },
};
