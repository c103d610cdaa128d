import type { MessageCatalogue } from "../../i18n/translate.ts";

export const partsWords: MessageCatalogue<
  | "clear"
  | "meaning"
  | "suppressed"
  | "hidden"
  | "hiddenShort"
  | "notMeasured"
  | "notMeasuredShort"
  | "ofTotal"
  | "simulated"
  | "simulatedWhy"
  | "noPicture"
> = {
  en: {
    clear: "Clear the search",
    meaning: "What does “{term}” mean?",
    suppressed: "Between 1 and 4. Small numbers are not shown, so that nobody can be recognised in them.",
    hidden: "A number above zero. It is left out, because a number below 5 could be worked out from it.",
    hiddenShort: "hidden",
    notMeasured: "No sensor measured this. That is not the same as zero.",
    notMeasuredShort: "not measured",
    ofTotal: "{part} of {whole}",
    simulated: "Simulated",
    simulatedWhy: "These visits were made up to show the reports. Nobody was there.",
    noPicture: "no picture",
  },
  fr: {
    clear: "Effacer la recherche",
    meaning: "Que veut dire « {term} » ?",
    suppressed: "Entre 1 et 4. Les petits nombres ne sont pas montrés, pour que personne ne s’y reconnaisse.",
    hidden: "Un nombre au-dessus de zéro. Il est omis, car on pourrait en déduire un nombre inférieur à 5.",
    hiddenShort: "masqué",
    notMeasured: "Aucun capteur ne l’a mesuré. Ce n’est pas la même chose que zéro.",
    notMeasuredShort: "non mesuré",
    ofTotal: "{part} sur {whole}",
    simulated: "Simulation",
    simulatedWhy: "Ces visites sont inventées pour montrer les rapports. Personne n’était là.",
    noPicture: "pas d’image",
  },
  de: {
    clear: "Suche leeren",
    meaning: "Was heißt „{term}“?",
    suppressed: "Zwischen 1 und 4. Kleine Zahlen zeigen wir nicht, damit sich niemand darin erkennen lässt.",
    hidden: "Eine Zahl über null. Sie fehlt hier, weil sich sonst eine Zahl unter 5 errechnen ließe.",
    hiddenShort: "verborgen",
    notMeasured: "Das hat kein Sensor gemessen. Das ist etwas anderes als null.",
    notMeasuredShort: "nicht gemessen",
    ofTotal: "{part} von {whole}",
    simulated: "Simuliert",
    simulatedWhy: "Diese Besuche sind erfunden, um die Berichte zu zeigen. Es war niemand da.",
    noPicture: "kein Bild",
  },
};
