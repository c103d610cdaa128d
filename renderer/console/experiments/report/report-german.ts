import type { ReportKey } from "./report-english.ts";

/** The report's words in German. */
export const reportGerman: Readonly<Record<ReportKey, string>> = {
  print: "Drucken oder PDF",
  workbook: "Arbeitsmappe",
  csv: "CSV",
  back: "Alle Versuche",
  exampleLine: "Ein Beispiel. Die acht Filialen sind erfunden, damit man sieht, wie ein Bericht aussieht.",
  presetSteady: "Gleichbleibende Wirkung",
  presetNovelty: "Reiz des Neuen, der nachlässt",
  preset: "Beispiel",
  "verdict.works": "Wirkt",
  "verdict.no-difference": "Kein lohnender Unterschied",
  "verdict.inconclusive": "Nicht entschieden",
  "verdict.not-measurable": "Nicht messbar",
  "verdictMeaning.works":
    "Das ganze Intervall liegt über null, und der gefundene Zuwachs ist mindestens so groß wie der lohnende.",
  "verdictMeaning.no-difference":
    "Das Intervall lässt für einen lohnenden Zuwachs keinen Platz, oder der Spiegel verkaufte weniger.",
  "verdictMeaning.inconclusive":
    "Beides ist noch möglich: ein lohnender Zuwachs oder keiner. Mehr Wochen oder mehr Standorte brächten Klarheit.",
  "verdictMeaning.not-measurable":
    "Kein Ergebnis dieses Plans hätte die Frage beantworten können, also wird auch keines behauptet.",
  onlyFor: "Das gilt für {site} allein; über andere Filialen sagt es nichts.",
  effects: "Wie viel, und wie sicher",
  effectsLine: "Mehr oder weniger von den beworbenen Artikeln, gemessen an den Vergleichsartikeln.",
  noSales: "Noch keine Verkäufe",
  noSalesNext:
    "Von diesen Standorten und Artikeln ist für diese Tage kein Verkauf bekannt. Reichen Sie die Verkäufe ein, dann antwortet der Bericht.",
  toSales: "Verkäufe einreichen",
  zero: "kein Unterschied",
  zeroMeaning:
    "An dieser Linie verkauften beide gleich viel. Ein Intervall, das sie kreuzt, schließt das nicht aus.",
  worthwhile: "lohnend: {lift}",
  worthwhileMeaning:
    "Der kleinste Zuwachs, der sich rechnen würde. Er wurde festgelegt, bevor ausgelost wurde.",
  interval: "{level}-Intervall",
  intervalMeaning:
    "Der Bereich von Zuwächsen, die zu diesen Verkäufen passen. Würde man den Versuch oft wiederholen, enthielten {level} solcher Bereiche den wahren Zuwachs. Ein Pfeil heißt: auf dieser Seite keine Grenze.",
  wider: "80 %-Intervall",
  widerMeaning:
    "Steht hier, weil dem verlangten Intervall auf einer Seite die Grenze fehlt. Es verspricht weniger: Jedes fünfte verfehlt den wahren Zuwachs.",
  comparison: "Vergleich",
  lift: "Zuwachs",
  liftMeaning:
    "Wie viel mehr verkauft wurde, in Prozent. +8 % heißt: 108 Stück, wo es sonst 100 gewesen wären.",
  p: "p",
  pMeaning:
    "Wie oft der Zufall allein einen mindestens so großen Unterschied brächte, wenn beide gleich gut verkauften.",
  holm: "p, berichtigt",
  holmMeaning:
    "Der Vergleich des Urteils war vorher benannt und behält seinen p-Wert. Die beiden anderen sind zwei weitere Gelegenheiten für einen Fehlalarm; das berücksichtigt die Korrektur nach Holm.",
  method: "Test",
  none: "keines",
  noUpper: "keine obere Grenze",
  noLower: "keine untere Grenze",
  noLimits: "keine Grenzen",
  span: "{lower} bis {upper}",
  described: "nur beschrieben",
  describedMeaning:
    "Gemessen von vorher zu während. Dafür wurde nichts ausgelost, also kann sich auch anderes geändert haben; einen p-Wert gibt es nicht.",
  noEstimate: "keine Schätzung",
  otherDesign: "nicht bei diesem Aufbau",
  noEstimateMeaning: "Dieser Plan oder diese Verkäufe lassen keine zu.",
  smallest: "Der kleinste p-Wert, den dieser Plan geben kann, ist {p}.",
  "method.randomisation": "Exakt, über alle Pläne",
  "method.sign-flip": "Vorzeichentest, exakt",
  "method.wild-bootstrap": "Wild Bootstrap",
  "method.cr2": "CR2",
  "method.cv3": "Jackknife CV3",
  "method.pooled-t": "t-Test, zwei Gruppen",
  "method.poisson": "Poisson über Stückzahlen",
  "method.randomisation-sharp": "Exakt, nichts wirkt",
  "method.synthetic-control": "Synthetische Kontrolle",
  "method.synthetic-difference": "Synthetische Doppeldifferenz",
  "method.time-based": "Regression über die Zeit",
  "methodMeaning.randomisation":
    "Das Ergebnis wird mit denen aller Pläne verglichen, die stattdessen hätten gezogen werden können.",
  "methodMeaning.sign-flip":
    "In jedem Paar hätte das Los anders fallen können; alle Möglichkeiten werden durchgegangen.",
  "methodMeaning.wild-bootstrap":
    "Die Abweichungen jedes Standorts werden zufällig umgedreht, auf alle Arten; stimmt auch bei wenigen Standorten.",
  "methodMeaning.cr2":
    "Übliche Regression mit Fehlern, die wenige Standorte berücksichtigen (Bell-McCaffrey).",
  "methodMeaning.cv3":
    "Jeder Standort wird einmal weggelassen; wie weit die Ergebnisse streuen, ist der Fehler.",
  "methodMeaning.pooled-t": "Mittelwerte zweier Gruppen von Standorten, eine Zahl je Standort.",
  "methodMeaning.poisson":
    "Zählt die Stücke selbst statt ihres Verhältnisses; so zählen auch Tage ohne Verkauf.",
  "methodMeaning.randomisation-sharp":
    "Alle Pläne, die hätten gezogen werden können, unter der Annahme, dass nirgends etwas wirkt.",
  "methodMeaning.synthetic-control":
    "Standorte mit Flyer werden so gemischt, dass die Mischung sich vorher bewegt wie die Standorte mit Spiegel; was diese darüber hinaus verkauften, ist der Effekt. p: wie viele der Pläne, die hätten gezogen werden können, ebenso weit daneben liegen.",
  "methodMeaning.synthetic-difference":
    "Die Änderung von vorher zu während; am meisten zählen die Flyer-Standorte und die früheren Wochen, die die Standorte mit Spiegel am besten vorhersagen. p: wie viele der Pläne, die hätten gezogen werden können, ebenso weit daneben liegen.",
  "methodMeaning.time-based":
    "Die Wochen davor zeigen, wie die Verkäufe mit Spiegel denen der Flyer-Standorte folgen; fortgeführt sagt das, was verkauft worden wäre. Wo Standorte vorher kaum gemeinsam schwankten, bleibt ein Teil der Wirkung des Flyers darin. p: wie viele der Pläne, die hätten gezogen werden können, ebenso weit daneben liegen.",
  contacts: "Wen es erreichte, und was das kostete",
  contactsLine: "Spiegel neben Flyer. Ein Kontakt ist, wer gezählt vorbeiging, oder ein verteilter Flyer.",
  arm: "Gruppe",
  siteDays: "Tage mit Verkäufen",
  siteDaysMeaning: "Tage der Standorte, an denen dies lief und Verkäufe bekannt sind, von den geplanten.",
  ofPlanned: "{seen} von {planned}",
  advertised: "Beworbene Stücke",
  advertisedMeaning: "Verkaufte Stücke der beworbenen Artikel.",
  reference: "Vergleichsstücke",
  referenceMeaning:
    "Verkaufte Stücke von Artikeln, für die niemand warb und die sich sonst ähnlich verkaufen. Sie nehmen Wetter und Wochentag aus dem Vergleich.",
  reached: "Kontakte",
  reachedMeaning: "Spiegel: gezählte Vorbeigehende. Flyer: verteilte Flyer.",
  interactions: "Interaktionen",
  interactionsMeaning: "Spiegel: Besuche mit einer bewussten Eingabe. Flyer: an der Kasse eingelöste Codes.",
  cost: "Kosten",
  perContact: "Je Kontakt",
  perContactMeaning: "Kosten, geteilt durch die Kontakte.",
  perInteraction: "Je Interaktion",
  perInteractionMeaning: "Kosten, geteilt durch die Interaktionen.",
  notKnown: "nicht bekannt",
  money: "Was es wert war",
  moneyLine: "Der Spiegel gegenüber dem Flyer, über alle Standorte und Tage des Spiegels.",
  noMoney: "Vor dem Auslosen wurden weder Marge noch Kosten eingetragen, darum steht hier nichts in Geld.",
  extraUnits: "Zusätzliche Stücke",
  extraUnitsMeaning:
    "Beworbene Stücke, die mit dem Flyer nicht verkauft worden wären, aus dem Zuwachs errechnet.",
  extraMargin: "Zusätzliche Marge",
  extraMarginMeaning: "Zusätzliche Stücke mal Marge je Stück ({margin}).",
  extraCost: "Mehrkosten",
  extraCostMeaning: "Was der Spiegel mehr kostete als der Flyer.",
  net: "Unterm Strich",
  netMeaning: "Zusätzliche Marge minus Mehrkosten.",
  roi: "Ertrag auf Kosten",
  roiMeaning:
    "Was unterm Strich bleibt, geteilt durch die Mehrkosten. 100 % heißt: Die Kosten kamen zweimal herein.",
  breakEven: "Rechnet sich ab",
  breakEvenMeaning: "So viele zusätzliche Stücke decken mit ihrer Marge die Mehrkosten.",
  units: "{units} Stück",
  costPerUnit: "Kosten je zusätzlichem Stück",
  costPerUnitMeaning:
    "Mehrkosten geteilt durch zusätzliche Stücke. Reicht das Intervall bis null, gibt es vielleicht gar kein zusätzliches Stück, und eine obere Grenze lässt sich nicht nennen.",
  "perUnit.bounded": "{estimate} ({lower} bis {upper})",
  "perUnit.unbounded": "mindestens {lower}; keine obere Grenze",
  "perUnit.negative": "keine zusätzlichen Stücke, also auch keine Kosten dafür",
  "perUnit.unknown": "der Spiegel kostete nicht mehr als der Flyer",
  costsOf: "Kosten: {list}.",
  plan: "Der ausgeloste Plan",
  planLine: "Wer hatte wann was. Vom Zufall gezogen und vor dem ersten Tag festgehalten.",
  baseline: "Vorher",
  baselineMeaning: "Wochen vor der Kampagne: womit jeder Standort verglichen wird.",
  validity: "Kann man dem glauben?",
  validityLine: "Was geprüft wurde, bevor man den Zahlen glaubt.",
  allWell: "Es fand sich nichts, was gegen diese Zahlen spricht.",
  "weight.note": "Hinweis",
  "weight.warning": "Ansehen",
  "weight.stop": "Deswegen kein Urteil",
  "finding.sample-ratio": "Zwischen den Gruppen fehlen ungleich viele Tage",
  "remedy.sample-ratio":
    "p = {amount}: Das ist kaum Zufall. Suchen Sie, was einer Gruppe Tage nahm, reichen Sie fehlende Verkäufe nach und öffnen Sie den Bericht neu.",
  "finding.days-missing": "{amount, plural, one {Ein Tag ohne Verkäufe} other {# Tage ohne Verkäufe}}",
  "remedy.days-missing":
    "Reichen Sie die Verkäufe dieser Tage nach. Für geschlossene Tage ist nichts zu tun.",
  "finding.period-empty": "{amount, plural, one {Eine Woche ohne Ergebnis} other {# Wochen ohne Ergebnis}}",
  "remedy.period-empty":
    "Da wurde kein beworbener oder kein Vergleichsartikel verkauft. Die Woche bleibt weg; prüfen Sie, ob alle Verkäufe da sind.",
  "finding.looks-sold-out": "Ein Artikel war vielleicht ausverkauft",
  "remedy.looks-sold-out":
    "Was fehlt, verkauft sich nicht. Prüfen Sie den Bestand dieser Tage und schreiben Sie eine Notiz.",
  "finding.price-changed": "Während des Versuchs änderte sich ein Preis",
  "remedy.price-changed":
    "Ein neuer Preis verkauft von selbst. Lassen Sie Preise stehen, oder lesen Sie das Ergebnis mit Vorsicht.",
  "finding.plan-not-followed":
    "{amount, plural, one {Ein Tag, an dem Bildschirme anderes zeigten} other {# Tage, an denen Bildschirme anderes zeigten}}",
  "remedy.plan-not-followed":
    "Sehen Sie unter Nutzung, Ausspielnachweis, was lief; ändern Sie währenddessen nichts von Hand.",
  "finding.arm-unknown":
    "{amount, plural, one {Ein Tag, an dem niemand weiß, was lief} other {# Tage, an denen niemand weiß, was lief}}",
  "remedy.arm-unknown":
    "Der Rechner der Bildschirme war aus oder meldete sich nicht. Der Tag zählt wie geplant.",
  "finding.screens-unknown":
    "{amount, plural, one {Ein Standort mit Spiegel hat nichts davon gemeldet, was seine Bildschirme zeigten} other {# Standorte mit Spiegel haben nichts davon gemeldet, was ihre Bildschirme zeigten}}",
  "remedy.screens-unknown":
    "Dass der Spiegel dort lief, ist nur aus dem Plan bekannt. Bringen Sie die Zahlen dieses Standorts, oder sehen Sie dort nach.",
  "finding.shared-category": "Ein Vergleichsartikel gehört zur Warengruppe eines beworbenen",
  "remedy.shared-category":
    "Die Kampagne bewegt ihn vielleicht mit, und der Zuwachs sieht kleiner aus, als er ist. Wählen Sie nächstes Mal einen anderen.",
  "finding.shared-brand": "Ein Vergleichsartikel ist von der Marke eines beworbenen",
  "remedy.shared-brand":
    "Die Kampagne bewegt ihn vielleicht mit, und der Zuwachs sieht kleiner aus, als er ist. Wählen Sie nächstes Mal einen anderen.",
  "finding.units-without-revenue": "Stücke wurden ohne Umsatz verkauft",
  "remedy.units-without-revenue":
    "Es können Geschenke oder Umtausch sein. Sehen Sie in der Verkaufsdatei nach.",
  "finding.plan-changed": "Der Plan wurde nach dem Beginn geändert",
  "remedy.plan-changed":
    "Gezogenes und Getanes sind nicht mehr dasselbe; der Zufall ist nicht mehr der einzige Grund.",
  places: "Wo: {list}",
  daysAt: "{count, plural, one {# Tag} other {# Tage}} vom {from} bis {until}",
  andMore: "{list} und {count, plural, one {# weiterer} other {# weitere}}",
  weeks: "Woche für Woche",
  weeksLine: "Spiegel gegen Flyer in jeder Woche: ob der Reiz des Neuen nachlässt.",
  week: "Woche {week}",
  weeksTerm: "Warum sind diese breiter?",
  weeksMeaning:
    "In einer einzelnen Woche wird wenig verkauft. Sehen Sie auf die Richtung aller, nicht auf eine.",
  robustness: "Anders gefragt",
  robustnessLine: "Andere Tests derselben Frage. Sie sollten etwa dasselbe sagen.",
  withoutSite: "Ohne je einen Standort",
  withoutSiteLine:
    "Das Ergebnis, wenn einer nicht dabei gewesen wäre. Macht einer allein es aus, ist Vorsicht geboten.",
  without: "Ohne {site}",
  beside: "Was null sein sollte, und was übersprang",
  placebo: "Placebo",
  placeboMeaning:
    "Derselbe Vergleich in der letzten Woche vor dem Beginn, als hätte die Kampagne da schon begonnen. Es gibt nichts zu finden, also sollte sich nichts finden.",
  preTrend: "Trend davor",
  preTrendMeaning: "Ob die Standorte des Spiegels schon vor dem Beginn anders liefen als die übrigen.",
  spillOver: "Mitgezogen",
  spillOverMeaning:
    "Derselbe Vergleich bei anderen Artikeln der beworbenen Warengruppen ({products}): ob die Kampagne auch sie verkaufte oder ihnen etwas nahm.",
  nothingFound: "nichts gefunden (p = {p})",
  somethingFound: "etwas gefunden (p = {p}): Vorsicht",
  doesNotApply: "bei diesem Plan nicht gefragt",
  looks: "Geplante Zwischenblicke",
  looksLine:
    "Früh hinsehen kostet Sicherheit. Jeder geplante Blick hat seinen Anteil an den erlaubten Fehlalarmen.",
  lookDay: "Tag",
  information: "Vom Versuch",
  informationMeaning: "Wie viel der Kampagne bis zu diesem Tag vorbei war.",
  spent: "Bis dahin verbraucht",
  spentMeaning: "Wahrscheinlichkeit eines Fehlalarms, die bis zu diesem Blick vergeben ist.",
  nominal: "Grenze dieses Blicks",
  nominalMeaning: "Ein p-Wert darunter zählt an diesem Tag.",
  past: "vorbei",
  ahead: "kommt noch",
  notes: "Notizen",
  noNotes: "Niemand hat etwas notiert.",
  allSites: "Alle Standorte",
  how: "Woher wir das wissen",
  howRatio:
    "Verglichen wird der Logarithmus aus beworbenen durch Vergleichsstücke, je Standort und Woche. Was beide gleich bewegt, etwa Wetter, Feiertage oder gute Lage, fällt heraus.",
  howDesign: "Anlage: {design}.",
  howDrawn: "Ausgelost am {when} aus der Zahl {seed}; {count} Pläne waren möglich.",
  howSha: "Fingerabdruck des Plans (SHA-256): {sha}",
  howAlpha: "Erlaubte Wahrscheinlichkeit eines Fehlalarms: {alpha}.",
  howZone: "Tage gelten nach {timeZone}. Erstellt am {when}.",
  printedSimulated: "Simuliert: erfundene Filialen, keine Messung.",
  exampleFiles: "Mit diesen Dateien ausprobieren",
  exampleFilesLine:
    "Verkäufe, wie eine Kasse sie exportiert, der ausgeloste Plan, und der Versuch für die Befehlszeile. Bringen Sie die Verkäufe unter Verkäufe ein; ein Rückblick über dieselben Wochen beschreibt sie dann. Nehmen Sie die Datei danach zurück: Sie ist erfunden.",
  "exampleFile.sales": "Verkäufe (CSV)",
  "exampleFile.plan": "Plan (CSV)",
  "exampleFile.experiment": "Versuch (JSON)",
};
