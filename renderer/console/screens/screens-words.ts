import type { DeviceState } from "../../../devices/contract/device-event.ts";
import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import type { ScreenReport } from "../../../main/bridge/contract/mirror.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";

type Key =
  | "title"
  | "line"
  | `state.${ScreenStatus["state"]}`
  | `phase.${ScreenReport["phase"]}`
  | `camera.${ScreenReport["camera"]}`
  | "remedy.missing"
  | "remedy.busy"
  | "remedy.refused"
  | "remedy.ended"
  | "remedy.rehearsal"
  | "remedy.silent"
  | "shows"
  | "camera"
  | "pictures"
  | "picturesValue"
  | "lastSeen"
  | "ago"
  | "never"
  | "switchOff"
  | "switchOffHint"
  | "offNow"
  | "noScreens"
  | "noScreensNext"
  | "devices"
  | "devicesLine"
  | "noDevices"
  | "noDevicesNext"
  | `device.${DeviceState["state"]}`
  | `kind.${DeviceState["deviceKind"]}`
  | "since"
  | "troubles"
  | "noTroubles"
  | "noTroublesNext"
  | "search"
  | "noMatch"
  | "noMatchNext";

export const screensWords: MessageCatalogue<Key> = {
  en: {
    title: "Screens",
    line: "How the mirrors and everything plugged into them are.",
    "state.well": "All is well",
    "state.silent": "No word from it",
    "state.trouble": "Needs you",
    "phase.campaign": "the campaign",
    "phase.notice": "the invitation",
    "phase.mirror": "a visit",
    "phase.covered": "a covered mirror",
    "phase.goodbye": "goodbye",
    "phase.catalogue": "the catalogue, with pictures",
    "camera.closed": "closed",
    "camera.live": "open, not recorded",
    "camera.rehearsal": "rehearsal clip in its place",
    "camera.off-by-staff": "switched off by staff",
    "camera.covered": "closed by the cover button",
    "camera.missing": "not found",
    "camera.busy": "used by another program",
    "camera.refused": "not allowed",
    "camera.ended": "stopped",
    "remedy.missing":
      "Plug the camera in, or check its cable. Until then the mirror shows a rehearsal film in its place.",
    "remedy.busy": "Close the program that uses the camera, or restart the mirror’s computer.",
    "remedy.refused":
      "Allow the camera for Psyche in the settings of the mirror’s computer, then restart it.",
    "remedy.ended":
      "It is opened again by itself. If it stays like this, unplug the camera and plug it in again.",
    "remedy.rehearsal":
      "No camera is plugged in, so visits show the rehearsal clip. Plug one in; the mirror takes it up by itself.",
    "remedy.silent":
      "Check that the mirror’s computer is on. Psyche restarts a page that hangs by itself; if nothing changes within a minute, restart the computer.",
    shows: "Shows",
    camera: "Camera",
    pictures: "Pictures",
    picturesValue: "{count} a second",
    lastSeen: "Last word",
    ago: "{time} ago",
    never: "never yet",
    switchOff: "Camera off",
    switchOffHint: "The mirror says that its camera is off, and shows the catalogue with pictures.",
    offNow: "The camera is off. The mirror says so.",
    noScreens: "No screen has reported yet",
    noScreensNext: "Start Psyche on the mirror’s computer; the screen appears here by itself.",
    devices: "Scanners and other devices",
    devicesLine: "Plugging in and out is noticed by itself.",
    noDevices: "Nothing is plugged in",
    noDevicesNext:
      "Plug a barcode scanner into the mirror’s computer. To try one without: psyche scan CODE on its command line.",
    "device.connected": "Connected",
    "device.disconnected": "Unplugged",
    "device.trouble": "Needs you",
    "kind.hid-scanner": "Barcode scanner",
    "kind.keyboard-wedge": "Scanner that types",
    "kind.by-hand": "Sent by hand",
    since: "since {time}",
    troubles: "What needed attention",
    noTroubles: "Nothing has gone wrong",
    noTroublesNext: "If something does, it stands here with what to do about it.",
    search: "Search screens, devices and notices",
    noMatch: "Nothing matches",
    noMatchNext: "Try fewer letters.",
  },
  fr: {
    title: "Écrans",
    line: "L’état des miroirs et de tout ce qui y est branché.",
    "state.well": "Tout va bien",
    "state.silent": "Aucune nouvelle",
    "state.trouble": "A besoin de vous",
    "phase.campaign": "la campagne",
    "phase.notice": "l’invitation",
    "phase.mirror": "une visite",
    "phase.covered": "le miroir couvert",
    "phase.goodbye": "l’au revoir",
    "phase.catalogue": "le catalogue en images",
    "camera.closed": "fermée",
    "camera.live": "ouverte, sans enregistrement",
    "camera.rehearsal": "remplacée par la séquence d’essai",
    "camera.off-by-staff": "coupée par l’équipe",
    "camera.covered": "fermée par le bouton « couvrir »",
    "camera.missing": "introuvable",
    "camera.busy": "prise par un autre programme",
    "camera.refused": "non autorisée",
    "camera.ended": "arrêtée",
    "remedy.missing":
      "Branchez la caméra ou vérifiez son câble. D’ici là, le miroir montre un film d’essai à sa place.",
    "remedy.busy": "Fermez le programme qui utilise la caméra, ou redémarrez l’ordinateur du miroir.",
    "remedy.refused":
      "Autorisez la caméra pour Psyche dans les réglages de l’ordinateur du miroir, puis redémarrez-le.",
    "remedy.ended": "Elle se rouvre d’elle-même. Sinon, débranchez la caméra et rebranchez-la.",
    "remedy.rehearsal":
      "Aucune caméra n’est branchée : les visites montrent la séquence d’essai. Branchez-en une ; le miroir la prend de lui-même.",
    "remedy.silent":
      "Vérifiez que l’ordinateur du miroir est allumé. Psyche relance de lui-même une page bloquée ; si rien ne change en une minute, redémarrez l’ordinateur.",
    shows: "Affiche",
    camera: "Caméra",
    pictures: "Images",
    picturesValue: "{count} par seconde",
    lastSeen: "Dernier signe",
    ago: "il y a {time}",
    never: "encore aucun",
    switchOff: "Couper la caméra",
    switchOffHint: "Le miroir indique que sa caméra est coupée et montre le catalogue en images.",
    offNow: "La caméra est coupée. Le miroir l’indique.",
    noScreens: "Aucun écran ne s’est encore annoncé",
    noScreensNext: "Démarrez Psyche sur l’ordinateur du miroir ; l’écran apparaîtra ici de lui-même.",
    devices: "Lecteurs et autres appareils",
    devicesLine: "Brancher ou débrancher se remarque tout seul.",
    noDevices: "Rien n’est branché",
    noDevicesNext:
      "Branchez un lecteur de codes-barres à l’ordinateur du miroir. Pour essayer sans : psyche scan CODE sur sa ligne de commande.",
    "device.connected": "Branché",
    "device.disconnected": "Débranché",
    "device.trouble": "A besoin de vous",
    "kind.hid-scanner": "Lecteur de codes-barres",
    "kind.keyboard-wedge": "Lecteur façon clavier",
    "kind.by-hand": "Envoi manuel",
    since: "depuis {time}",
    troubles: "Ce qui a demandé une intervention",
    noTroubles: "Aucun incident",
    noTroublesNext: "S’il y en a un, il figurera ici avec la marche à suivre.",
    search: "Chercher écrans, appareils, incidents",
    noMatch: "Aucun résultat",
    noMatchNext: "Essayez avec moins de lettres.",
  },
  de: {
    title: "Bildschirme",
    line: "Wie es den Spiegeln geht und allem, was daran hängt.",
    "state.well": "Alles in Ordnung",
    "state.silent": "Meldet sich nicht",
    "state.trouble": "Braucht Sie",
    "phase.campaign": "die Kampagne",
    "phase.notice": "die Einladung",
    "phase.mirror": "einen Besuch",
    "phase.covered": "einen verdeckten Spiegel",
    "phase.goodbye": "den Abschied",
    "phase.catalogue": "den Katalog mit Bildern",
    "camera.closed": "geschlossen",
    "camera.live": "offen, keine Aufnahme",
    "camera.rehearsal": "ersetzt durch den Probefilm",
    "camera.off-by-staff": "vom Team ausgeschaltet",
    "camera.covered": "mit der Taste „Verdecken“ geschlossen",
    "camera.missing": "nicht gefunden",
    "camera.busy": "von einem anderen Programm belegt",
    "camera.refused": "nicht erlaubt",
    "camera.ended": "stehen geblieben",
    "remedy.missing":
      "Stecken Sie die Kamera ein oder prüfen Sie ihr Kabel. Bis dahin zeigt der Spiegel an ihrer Stelle einen Probefilm",
    "remedy.busy":
      "Beenden Sie das Programm, das die Kamera benutzt, oder starten Sie den Rechner des Spiegels neu.",
    "remedy.refused":
      "Erlauben Sie Psyche die Kamera in den Einstellungen des Rechners und starten Sie ihn neu.",
    "remedy.ended":
      "Sie wird von selbst wieder geöffnet. Bleibt es dabei, ziehen Sie die Kamera ab und stecken Sie sie neu ein.",
    "remedy.rehearsal":
      "Es ist keine Kamera angesteckt; Besuche zeigen den Probefilm. Stecken Sie eine ein; der Spiegel übernimmt sie von selbst.",
    "remedy.silent":
      "Prüfen Sie, ob der Rechner des Spiegels an ist. Eine hängende Seite startet Psyche von selbst neu; ändert sich in einer Minute nichts, starten Sie den Rechner neu.",
    shows: "Zeigt",
    camera: "Kamera",
    pictures: "Bilder",
    picturesValue: "{count} je Sekunde",
    lastSeen: "Letzte Meldung",
    ago: "vor {time}",
    never: "noch nie",
    switchOff: "Kamera aus",
    switchOffHint: "Der Spiegel sagt, dass seine Kamera aus ist, und zeigt den Katalog mit Bildern.",
    offNow: "Die Kamera ist aus. Der Spiegel sagt es.",
    noScreens: "Noch hat sich kein Bildschirm gemeldet",
    noScreensNext: "Starten Sie Psyche am Rechner des Spiegels; der Bildschirm erscheint hier von selbst.",
    devices: "Scanner und andere Geräte",
    devicesLine: "Ein- und Ausstecken wird von selbst bemerkt.",
    noDevices: "Nichts ist angesteckt",
    noDevicesNext:
      "Stecken Sie einen Barcodescanner an den Rechner des Spiegels. Zum Ausprobieren ohne Gerät: psyche scan CODE in der Befehlszeile.",
    "device.connected": "Verbunden",
    "device.disconnected": "Abgesteckt",
    "device.trouble": "Braucht Sie",
    "kind.hid-scanner": "Barcodescanner",
    "kind.keyboard-wedge": "Scanner, der tippt",
    "kind.by-hand": "Von Hand gesendet",
    since: "seit {time}",
    troubles: "Was Hilfe brauchte",
    noTroubles: "Nichts ist schiefgegangen",
    noTroublesNext: "Sollte etwas sein, steht es hier mit dem, was zu tun ist.",
    search: "Bildschirme, Geräte, Meldungen suchen",
    noMatch: "Nichts gefunden",
    noMatchNext: "Versuchen Sie es mit weniger Buchstaben.",
  },
};
