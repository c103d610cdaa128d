import type { WordKey } from "./words.ts";

/** „Wir“ sind das Geschäft. */
export const de: Readonly<Record<WordKey, string>> = {
  "campaign.invite": "Sehen Sie es an sich",
  "campaign.touch": "Bildschirm berühren",

  "notice.title": "Sehen Sie es an sich",
  "notice.camera":
    "Eine Kamera zeigt Sie in diesem Spiegel und legt unsere Kleidung auf Ihr Spiegelbild. Nichts wird aufgezeichnet, nichts bleibt gespeichert, nichts verlässt diesen Bildschirm.",
  "notice.pictures": "Die Kamera ist gerade aus. Sie können alles in Bildern ansehen.",
  "notice.counting": "Wir zählen außerdem, wie viele Menschen vorbeigehen, ohne ein Bild zu behalten.",
  "notice.waiting": "Als Nächstes: {name}",
  "notice.start": "Beginnen",
  "notice.no-thanks": "Nein, danke",

  "mirror.region": "Spiegel",
  "mirror.choose": "Suchen Sie sich etwas zum Anprobieren aus",
  "mirror.choose-picture": "Suchen Sie sich etwas aus",
  "mirror.picture-only": "Dieses Stück zeigen wir im Bild.",
  "mirror.bring": "Größe {size} bringen lassen",
  "mirror.bring-none": "Bitte Größe wählen",
  "mirror.call": "Jemanden rufen",
  "mirror.done": "Fertig",
  "mirror.take-off": "Ausziehen",
  "mirror.put-on": "Anziehen",
  "mirror.previous": "Voriges Kleidungsstück",
  "mirror.next": "Nächstes Kleidungsstück",
  "mirror.cover": "Kamera abdecken",
  "mirror.moment": "Einen Moment, bitte",

  "rail.label": "Kleidungsstücke",
  "colours.label": "Farbe",
  "sizes.label": "Größe",

  "stock.here": "{sizes} hier",
  "stock.tomorrow": "{sizes} morgen",
  "stock.on-day": "{sizes} am {day}",
  "stock.elsewhere": "{sizes} in einer anderen Filiale",
  "stock.sold-out": "{sizes} ausverkauft",

  "card.size": "{name}, Größe {size}",
  "card.adviser": "Sie haben jemanden gerufen",
  "card.asking": "Einen Moment, bitte",
  "card.waiting": "Wir wissen Bescheid. Gleich antwortet Ihnen jemand.",
  "card.escalated": "Es dauert etwas länger. Wir haben noch einmal gerufen.",
  "card.on-the-way.size":
    "Größe {size} ist unterwegs, in etwa {minutes, plural, one {# Minute} other {# Minuten}}.",
  "card.on-the-way.adviser":
    "Jemand ist unterwegs zu Ihnen, in etwa {minutes, plural, one {# Minute} other {# Minuten}}.",
  "card.here-it-is.size": "Größe {size} liegt für Sie bereit.",
  "card.here-it-is.adviser": "Jemand ist für Sie da.",
  "card.sold-out": "Leider ausverkauft. Rufen Sie jemanden: Wir finden etwas Ähnliches.",
  "card.not-now": "Gerade ist niemand frei. Bitte fragen Sie an der Kasse.",
  "card.cancel": "Doch nicht",
  "card.dismiss": "In Ordnung",

  "hint.too-close": "Bitte einen Schritt zurück",
  "hint.head-cut": "Bitte einen Schritt zurück",
  "hint.too-far": "Bitte etwas näher",
  "hint.several": "Bitte einzeln vor den Spiegel",

  "line.unknown-code": "Diesen Code kennen wir nicht. Bitte zeigen Sie ihn jemandem von uns.",
  "line.ask-failed": "Das hat uns nicht erreicht. Bitte noch einmal, oder fragen Sie an der Kasse.",
  "line.too-many-requests": "Drei Wünsche sind offen. Die erfüllen wir zuerst.",
  "line.looks-cleared": "Sie waren nicht im Bild, deshalb ist alles gelöscht.",

  "catalogue.title": "Alles ansehen",
  "catalogue.camera-off": "Die Kamera ist aus.",
  "catalogue.resting": "Der Spiegel ruht. Hier ist alles in Bildern.",
  "catalogue.show-mirror": "Spiegel zeigen",
  "catalogue.all": "Alle Kleidungsstücke",

  "covered.title": "Die Kamera ist zu.",
  "covered.body": "Lassen Sie sich Zeit. Nur Sie öffnen den Spiegel wieder.",
  "covered.open": "Spiegel öffnen",

  "goodbye.title": "Alles ist gelöscht.",
  "goodbye.body": "Von Ihrem Spiegelbild und Ihrer Auswahl ist nichts geblieben. Danke für Ihren Besuch.",
  "goodbye.again": "Noch einmal",

  "camera.live": "Live, ohne Aufzeichnung",
  "camera.rehearsal": "Probe",
  "camera.off": "Kamera aus",
  "camera.opening": "Kamera öffnet",
  "camera.counting": "Zählt, ohne Aufzeichnung",

  "language.label": "Sprache",
  "reach.lower": "Bedienung tiefer legen",
  "reach.raise": "Bedienung höher legen",
  "bridge.away": "Von hier sind wir gerade nicht erreichbar",
  "demo.mark": "Vorführung",
};
