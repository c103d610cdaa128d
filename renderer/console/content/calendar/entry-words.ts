import type { Criterion, ScheduleRole } from "../../../../content/schema/signage/schedule-entry.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { EntryFault } from "./entry-fault.ts";

export const entryWords: MessageCatalogue<
  | "name"
  | "what"
  | "layouts"
  | "campaigns"
  | "role"
  | "share"
  | "when"
  | "when.always"
  | "when.span"
  | "when.recurring"
  | "from"
  | "fromHint"
  | "until"
  | "untilHint"
  | "hours"
  | "allDay"
  | "addHours"
  | "newHours"
  | "hoursName"
  | "takeHours"
  | "moreHours"
  | "hoursShared"
  | "ends"
  | "endsHint"
  | "priority"
  | "priorityHint"
  | "more"
  | "less"
  | "limit"
  | "plays"
  | "tags"
  | "tagsHint"
  | "criteria"
  | "criteriaHint"
  | "metric.passers-by"
  | "metric.scanners"
  | "metric.stock"
  | "metric"
  | "condition"
  | "value"
  | "takeCriterion"
  | "addCriterion"
  | `roleLong.${ScheduleRole["kind"]}`
  | `condition.${Criterion["condition"]}`
  | `fault.${EntryFault}`
> = {
  en: {
    name: "Name",
    what: "What is shown?",
    layouts: "Layouts",
    campaigns: "Campaigns",
    role: "How does it share the screen?",
    "roleLong.rotation": "Takes turns with the others of its priority",
    "roleLong.interrupt": "Comes between the others, for a share of the time",
    "roleLong.moment": "Plays once at its beginning, then what was on resumes",
    "roleLong.override": "Alone on every screen until its end (urgent)",
    share: "Share of the time",
    when: "When is it shown?",
    "when.always": "Always",
    "when.span": "From – until",
    "when.recurring": "Repeats",
    from: "From",
    fromHint: "Empty: from now on",
    until: "Until",
    untilHint: "Empty: no end",
    hours: "At which hours?",
    allDay: "All day long",
    addHours: "New hours",
    newHours: "New hours",
    hoursName: "Name of these hours",
    takeHours: "Take these hours out",
    moreHours: "Add other hours",
    hoursShared: "Every entry that uses these hours follows when you change them.",
    ends: "It ends by itself on a date",
    endsHint: "After that it is never shown again.",
    priority: "Priority",
    priorityHint: "The highest alone is shown; equals take turns.",
    more: "More choices",
    less: "Fewer choices",
    limit: "Not more often than so many times an hour",
    plays: "Times an hour",
    tags: "Only on screens with these tags",
    tagsHint: "Empty: on all screens",
    criteria: "Only when this holds",
    criteriaHint:
      "What is in stock, how many people passed, or something that another program tells the mirror, such as a temperature. All must hold.",
    metric: "What is told",
    "metric.passers-by": "People who passed in the last 15 minutes, where they are counted",
    "metric.scanners": "Scanners that are connected",
    "metric.stock": "Pieces here: {name}",
    condition: "How it compares",
    "condition.set": "is known",
    "condition.eq": "is",
    "condition.neq": "is not",
    "condition.gt": "is more than",
    "condition.gte": "is at least",
    "condition.lt": "is less than",
    "condition.lte": "is at most",
    "condition.contains": "contains",
    "condition.ncontains": "does not contain",
    value: "Value",
    takeCriterion: "Take this condition out",
    addCriterion: "Add a condition",
    "fault.no-name": "Give it a name.",
    "fault.ends-first": "It ends before it begins. Correct one of the two.",
    "fault.needs-end": "What is alone on every screen needs an end. Choose “In a span” and say until when.",
    "fault.no-days": "Choose a day of the week.",
    "fault.incomplete": "Something is still missing. Fill in the fields above.",
  },
  fr: {
    name: "Nom",
    what: "Que montre-t-on ?",
    layouts: "Mises en page",
    campaigns: "Campagnes",
    role: "Comment partage-t-elle l’écran ?",
    "roleLong.rotation": "En alternance avec les autres de même priorité",
    "roleLong.interrupt": "S’intercale entre les autres, pour une part du temps",
    "roleLong.moment": "Passe une fois à son début, puis le reste reprend",
    "roleLong.override": "Seule sur tous les écrans jusqu’à sa fin (urgence)",
    share: "Part du temps",
    when: "Quand est-ce montré ?",
    "when.always": "Toujours",
    "when.span": "Du – au",
    "when.recurring": "Se répète",
    from: "À partir de",
    fromHint: "Vide : dès maintenant",
    until: "Jusqu’à",
    untilHint: "Vide : sans fin",
    hours: "À quelles heures ?",
    allDay: "Toute la journée",
    addHours: "Nouveaux horaires",
    newHours: "Nouveaux horaires",
    hoursName: "Nom de ces horaires",
    takeHours: "Retirer ces horaires",
    moreHours: "Ajouter d’autres horaires",
    hoursShared: "Toute ligne qui emploie ces horaires suit vos changements.",
    ends: "Prend fin à une date",
    endsHint: "Ensuite, ce n’est plus jamais montré.",
    priority: "Priorité",
    priorityHint: "Seule la plus haute est montrée ; à égalité, on alterne.",
    more: "Plus de choix",
    less: "Moins de choix",
    limit: "Pas plus de tant de fois par heure",
    plays: "Fois par heure",
    tags: "Seulement sur les écrans à ces mots-clés",
    tagsHint: "Vide : sur tous les écrans",
    criteria: "Seulement si ceci est vrai",
    criteriaHint:
      "Le stock, le nombre de passants, ou une valeur qu’un autre programme donne au miroir, une température par exemple. Tout doit être vrai.",
    metric: "Ce qui est donné",
    "metric.passers-by": "Passants des 15 dernières minutes, là où ils sont comptés",
    "metric.scanners": "Lecteurs branchés",
    "metric.stock": "Pièces en magasin : {name}",
    condition: "Comparaison",
    "condition.set": "est connu",
    "condition.eq": "est",
    "condition.neq": "n’est pas",
    "condition.gt": "dépasse",
    "condition.gte": "est au moins",
    "condition.lt": "est inférieur à",
    "condition.lte": "est au plus",
    "condition.contains": "contient",
    "condition.ncontains": "ne contient pas",
    value: "Valeur",
    takeCriterion: "Retirer cette condition",
    addCriterion: "Ajouter une condition",
    "fault.no-name": "Donnez-lui un nom.",
    "fault.ends-first": "La fin précède le début. Corrigez l’un des deux.",
    "fault.needs-end":
      "Ce qui est seul sur tous les écrans doit finir. Choisissez « Sur une période » et dites jusqu’à quand.",
    "fault.no-days": "Choisissez un jour de la semaine.",
    "fault.incomplete": "Il manque encore quelque chose. Complétez les champs ci-dessus.",
  },
  de: {
    name: "Name",
    what: "Was wird gezeigt?",
    layouts: "Anordnungen",
    campaigns: "Kampagnen",
    role: "Wie teilt es sich den Bildschirm?",
    "roleLong.rotation": "Im Wechsel mit anderem von gleichem Vorrang",
    "roleLong.interrupt": "Schiebt sich zwischen anderes, für einen Teil der Zeit",
    "roleLong.moment": "Läuft einmal zu Beginn, dann geht das andere weiter",
    "roleLong.override": "Allein auf allen Bildschirmen bis zum Ende (dringend)",
    share: "Anteil an der Zeit",
    when: "Wann wird es gezeigt?",
    "when.always": "Immer",
    "when.span": "Von – bis",
    "when.recurring": "Wiederholt sich",
    from: "Ab",
    fromHint: "Leer: ab sofort",
    until: "Bis",
    untilHint: "Leer: ohne Ende",
    hours: "Zu welchen Uhrzeiten?",
    allDay: "Den ganzen Tag",
    addHours: "Neue Uhrzeiten",
    newHours: "Neue Uhrzeiten",
    hoursName: "Name dieser Uhrzeiten",
    takeHours: "Diese Uhrzeiten herausnehmen",
    moreHours: "Weitere Uhrzeiten",
    hoursShared: "Alle Einträge mit diesen Uhrzeiten folgen, wenn Sie sie ändern.",
    ends: "Endet von selbst an einem Datum",
    endsHint: "Danach läuft es nie wieder.",
    priority: "Vorrang",
    priorityHint: "Nur der höchste wird gezeigt; gleiche wechseln sich ab.",
    more: "Mehr einstellen",
    less: "Weniger einstellen",
    limit: "Höchstens so oft in der Stunde",
    plays: "Mal in der Stunde",
    tags: "Nur auf Bildschirmen mit diesen Stichwörtern",
    tagsHint: "Leer: auf allen Bildschirmen",
    criteria: "Nur wenn das zutrifft",
    criteriaHint:
      "Der Bestand, wie viele Leute vorbeigingen, oder etwas, das ein anderes Programm dem Spiegel meldet, etwa eine Temperatur. Alles muss zutreffen.",
    metric: "Was gemeldet wird",
    "metric.passers-by": "Vorbeigehende der letzten 15 Minuten, wo gezählt wird",
    "metric.scanners": "Angeschlossene Scanner",
    "metric.stock": "Stück im Laden: {name}",
    condition: "Vergleich",
    "condition.set": "ist bekannt",
    "condition.eq": "ist",
    "condition.neq": "ist nicht",
    "condition.gt": "ist mehr als",
    "condition.gte": "ist mindestens",
    "condition.lt": "ist weniger als",
    "condition.lte": "ist höchstens",
    "condition.contains": "enthält",
    "condition.ncontains": "enthält nicht",
    value: "Wert",
    takeCriterion: "Diese Bedingung herausnehmen",
    addCriterion: "Bedingung hinzufügen",
    "fault.no-name": "Geben Sie einen Namen an.",
    "fault.ends-first": "Das Ende liegt vor dem Anfang. Berichtigen Sie eines von beiden.",
    "fault.needs-end":
      "Was allein auf allen Bildschirmen läuft, braucht ein Ende. Wählen Sie „Zeitraum“ und sagen Sie, bis wann.",
    "fault.no-days": "Wählen Sie einen Wochentag.",
    "fault.incomplete": "Es fehlt noch etwas. Füllen Sie die Felder oben aus.",
  },
};
