import type { MessageCatalogue } from "../../i18n/translate.ts";

type Key =
  | "title"
  | "hint"
  | "atMirror"
  | "atMirrorHint"
  | "every"
  | "everyHint"
  | "everySuffix"
  | "byCode"
  | "byCodeHint"
  | "address"
  | "addressHint"
  | "sheet"
  | "fault.questionEveryVisits"
  | "fault.questionAddress";

export const questionWords: MessageCatalogue<Key> = {
  en: {
    title: "One question to shoppers",
    hint: "“Would you make this mirror part of your shopping here?” Answers are counted; nothing is kept of who gives them.",
    atMirror: "Ask at the mirror’s goodbye",
    atMirrorHint: "Within its ten seconds. Whoever ignores it is left alone, and counts as asked.",
    every: "At every",
    everyHint: "1 asks at each goodbye that a shopper says.",
    everySuffix: "th goodbye",
    byCode: "Ask by codes on flyer and till",
    byCodeHint:
      "A phone opens one page without a sign-in, a cookie or a script. The rest of the console stays closed to it.",
    address: "Address that phones reach",
    addressHint:
      "E.g. https://ask.shop.example, where your web server passes on /ask/flyer and /ask/till and nothing else. Empty: the codes lead into the shop’s own network.",
    sheet: "Open the codes to print",
    "fault.questionEveryVisits": "Please choose 1 to 100.",
    "fault.questionAddress": "Please write https:// and a host name, without a path.",
  },
  fr: {
    title: "Une question aux clients",
    hint: "« Ce miroir ferait-il partie de vos achats ici ? » Les réponses sont comptées ; rien n’est conservé de qui les donne.",
    atMirror: "La poser à l’au revoir du miroir",
    atMirrorHint: "Pendant ses dix secondes. Qui l’ignore est laissé tranquille, et compte comme interrogé.",
    every: "Un au revoir sur",
    everyHint: "1 la pose à chaque au revoir d’un client.",
    everySuffix: "",
    byCode: "La poser par un code sur le prospectus et à la caisse",
    byCodeHint:
      "Un téléphone ouvre une seule page, sans connexion, sans cookie, sans script. Le reste de la console lui reste fermé.",
    address: "Adresse que les téléphones atteignent",
    addressHint:
      "Par exemple https://ask.shop.example, où votre serveur transmet /ask/flyer et /ask/till et rien d’autre. Vide : les codes mènent dans le réseau du magasin.",
    sheet: "Ouvrir les codes à imprimer",
    "fault.questionEveryVisits": "Choisissez un nombre de 1 à 100.",
    "fault.questionAddress": "Écrivez https:// et un nom d’hôte, sans chemin.",
  },
  de: {
    title: "Eine Frage an die Kundschaft",
    hint: "„Würde dieser Spiegel zu Ihrem Einkauf hier gehören?“ Antworten werden gezählt; wer sie gibt, bleibt ungewusst.",
    atMirror: "Beim Abschied am Spiegel fragen",
    atMirrorHint:
      "Innerhalb der zehn Sekunden. Wer nicht antwortet, wird in Ruhe gelassen und zählt als gefragt.",
    every: "Bei jedem",
    everyHint: "1 fragt bei jedem Abschied, den jemand selbst nimmt.",
    everySuffix: ". Abschied",
    byCode: "Über Codes auf Flyer und an der Kasse fragen",
    byCodeHint:
      "Ein Telefon öffnet eine einzige Seite, ohne Anmeldung, Cookie oder Skript. Alles andere der Konsole bleibt ihm verschlossen.",
    address: "Adresse, die Telefone erreichen",
    addressHint:
      "Zum Beispiel https://ask.shop.example, wo Ihr Webserver /ask/flyer und /ask/till weiterreicht und sonst nichts. Leer: Die Codes führen ins Netz des Geschäfts.",
    sheet: "Codes zum Drucken öffnen",
    "fault.questionEveryVisits": "Bitte 1 bis 100 wählen.",
    "fault.questionAddress": "Bitte https:// und einen Hostnamen schreiben, ohne Pfad.",
  },
};
