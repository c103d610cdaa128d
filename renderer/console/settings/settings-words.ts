import type { CountryProfile, Placement } from "../../../content/schema/country-profile.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";
import type { SettingsFault } from "./settings-faults.ts";

type Key =
  | `profile.${CountryProfile}`
  | `profileMeaning.${CountryProfile}`
  | `placement.${Placement}`
  | `placementMeaning.${Placement}`
  | `fault.${SettingsFault}`
  | "title"
  | "line"
  | "site"
  | "siteName"
  | "siteNameHint"
  | "timeZone"
  | "timeZoneHint"
  | "locale"
  | "localeHint"
  | "place"
  | "profile"
  | "profileHint"
  | "placement"
  | "cabinNote"
  | "camera"
  | "cameraHint"
  | "cameraMeasured"
  | "cameraMeasuredHint"
  | "lensHeight"
  | "lensHeightHint"
  | "fieldOfView"
  | "fieldOfViewHint"
  | "tilt"
  | "tiltHint"
  | "look"
  | "accent"
  | "accentHint"
  | "accentSample"
  | "running"
  | "contentApproval"
  | "contentApprovalHint"
  | "calmScreens"
  | "calmScreensHint"
  | "escalation"
  | "escalationHint"
  | "retention"
  | "retentionHint"
  | "seconds"
  | "days"
  | "unsaved"
  | "save"
  | "discard"
  | "saved";

export const settingsWords: MessageCatalogue<Key> = {
  en: {
    title: "Settings",
    line: "What is true for this site and all its mirrors.",
    site: "The shop",
    siteName: "Name",
    siteNameHint: "Shoppers see it in the notice, as the one who is responsible for the camera.",
    timeZone: "Time zone",
    timeZoneHint: "Days and hours of the reports are those of this zone.",
    locale: "First language of the mirror",
    localeHint: "Shoppers can choose another one at any time.",
    place: "Camera and place",
    profile: "What the camera may do when nobody has touched start",
    profileHint:
      "Whether this is allowed depends on your country and your works agreement. When in doubt, choose the first.",
    "profile.off": "Nothing",
    "profileMeaning.off":
      "The camera opens when a shopper touches start, and closes at goodbye. “Passed by” and “Looked” read “not measured”.",
    "profile.stats-only": "Count who is there",
    "profileMeaning.stats-only":
      "The camera counts in memory how many pass by and look. No picture is kept, and nothing changes on the screen.",
    "profile.adapt-by-presence": "Count and invite",
    "profileMeaning.adapt-by-presence":
      "As above; the screen also invites when somebody stands before it for a second.",
    placement: "Where the mirror stands",
    "placement.floor": "On the shop floor",
    "placementMeaning.floor": "In the open, where people walk past.",
    "placement.cabin": "In a fitting room",
    "placementMeaning.cabin":
      "The mirror has a large cover button that closes the camera at once. Outside a visit the camera is always closed.",
    cabinNote: "In a fitting room the camera does nothing outside a visit, whatever is chosen above.",
    camera: "Where the camera is",
    cameraHint:
      "With these three numbers the mirror turns what it sees into centimetres and can name a size. Without them it asks shoppers for their height.",
    cameraMeasured: "The camera’s place was measured",
    cameraMeasuredHint: "Measure again whenever the mirror or its camera is moved.",
    lensHeight: "Height of the lens above the floor",
    lensHeightHint: "With a tape, from the floor to the middle of the lens.",
    fieldOfView: "How far the picture reaches from top to bottom",
    fieldOfViewHint:
      "In degrees. A usual webcam mounted upright has 70°. To be sure, hang a tape on a wall 2 metres before the lens: if the upright picture shows 2.80 m of it, that is 70°; 2.30 m is 60°, 1.60 m is 44°.",
    tilt: "How far the camera looks down",
    tiltHint:
      "0° is level. A phone’s spirit level laid against the camera shows it; where it looks up, write a minus.",
    look: "Look",
    accent: "Your colour",
    accentHint:
      "The one accent on mirror and console. Where it would be hard to read, it is made darker or lighter by itself.",
    accentSample: "This is how it looks",
    running: "Requests and records",
    contentApproval: "What goes on the screens needs a second person’s yes",
    contentApprovalHint: "A merchandiser or admin other than whoever made it looks at it first.",
    calmScreens: "Less motion on the screens",
    calmScreensHint:
      "Still pictures in place of films, nothing slides, fades or runs. For people whom motion makes unwell.",
    escalation: "A request calls again after",
    escalationHint: "Unanswered for this long, it becomes louder on every console.",
    retention: "Single rows are kept for",
    retentionHint: "Older ones become daily totals and are deleted. Reports of those days keep their totals.",
    seconds: "seconds",
    days: "days",
    unsaved: "There are changes that are not saved yet.",
    save: "Save",
    discard: "Discard",
    saved: "Saved. The mirrors have it already.",
    "fault.lensHeightCm": "Please measure the height: 30 to 250 cm.",
    "fault.verticalFieldOfViewDegrees": "Please write 20 to 140 degrees.",
    "fault.tiltDegrees": "Please write −45 to 45 degrees.",
    "fault.siteName": "Please give the shop a name of at most 80 letters.",
    "fault.timeZone": "Please choose a time zone from the list.",
    "fault.accent": "Please write a colour like #8f4a32.",
    "fault.escalationSeconds": "Please choose 15 to 900 seconds.",
    "fault.retentionDays": "Please choose 1 to 400 days.",
  },
  fr: {
    title: "Réglages",
    line: "Ce qui vaut pour ce site et tous ses miroirs.",
    site: "La boutique",
    siteName: "Nom",
    siteNameHint: "Les clients le voient dans l’avis, comme responsable de la caméra.",
    timeZone: "Fuseau horaire",
    timeZoneHint: "Les jours et les heures des rapports sont ceux de ce fuseau.",
    locale: "Première langue du miroir",
    localeHint: "Les clients peuvent en changer à tout moment.",
    place: "Caméra et emplacement",
    profile: "Ce que la caméra peut faire tant que personne n’a touché « commencer »",
    profileHint:
      "Ce qui est permis dépend du pays et de vos accords d’entreprise. Dans le doute, choisissez le premier.",
    "profile.off": "Rien",
    "profileMeaning.off":
      "La caméra s’ouvre quand on touche « commencer » et se ferme à l’au revoir. « Passés devant » et « Ont regardé » indiquent « non mesuré ».",
    "profile.stats-only": "Compter les présences",
    "profileMeaning.stats-only":
      "La caméra compte en mémoire combien de personnes passent et regardent. Aucune image n’est gardée et rien ne change à l’écran.",
    "profile.adapt-by-presence": "Compter et inviter",
    "profileMeaning.adapt-by-presence":
      "Comme ci-dessus ; de plus, l’écran invite quand quelqu’un se tient devant lui une seconde.",
    placement: "Où se trouve le miroir",
    "placement.floor": "Dans la boutique",
    "placementMeaning.floor": "À découvert, là où l’on passe.",
    "placement.cabin": "Dans une cabine d’essayage",
    "placementMeaning.cabin":
      "Le miroir porte un grand bouton « couvrir » qui ferme aussitôt la caméra. Hors visite, la caméra est toujours fermée.",
    cabinNote: "En cabine, la caméra ne fait rien hors visite, quel que soit le choix ci-dessus.",
    camera: "Où est la caméra",
    cameraHint:
      "Avec ces trois nombres, le miroir convertit ce qu’il voit en centimètres et peut nommer une taille. Sans eux, il demande sa taille à la personne.",
    cameraMeasured: "La place de la caméra a été mesurée",
    cameraMeasuredHint: "Mesurez de nouveau dès que le miroir ou sa caméra est déplacé.",
    lensHeight: "Hauteur de l’objectif au-dessus du sol",
    lensHeightHint: "Au mètre ruban, du sol au milieu de l’objectif.",
    fieldOfView: "Ce que l’image couvre de haut en bas",
    fieldOfViewHint:
      "En degrés. Une webcam courante montée debout a 70°. Pour vérifier, accrochez un mètre à un mur à 2 mètres de l’objectif : si l’image debout en montre 2,80 m, c’est 70° ; 2,30 m, c’est 60° ; 1,60 m, c’est 44°.",
    tilt: "De combien la caméra regarde vers le bas",
    tiltHint:
      "0° : à l’horizontale. Le niveau à bulle d’un téléphone posé contre la caméra l’indique ; si elle regarde vers le haut, mettez un moins.",
    look: "Apparence",
    accent: "Votre couleur",
    accentHint:
      "La seule couleur d’accent du miroir et de la console. Si elle se lit mal, elle est foncée ou éclaircie d’elle-même.",
    accentSample: "Voici ce que cela donne",
    running: "Demandes et registre",
    contentApproval: "Toute publication à l’écran demande l’accord d’une deuxième personne",
    contentApprovalHint: "Un responsable ou un administrateur, autre que l’auteur, la regarde d’abord.",
    calmScreens: "Moins de mouvement à l’écran",
    calmScreensHint:
      "Des images fixes à la place des films, rien ne glisse ni ne défile. Pour les personnes que le mouvement incommode.",
    escalation: "Une demande rappelle au bout de",
    escalationHint: "Sans réponse pendant ce temps, elle se fait plus pressante sur toutes les consoles.",
    retention: "Les lignes détaillées sont gardées",
    retentionHint:
      "Les plus anciennes deviennent des totaux par jour et sont effacées. Les rapports de ces jours gardent leurs totaux.",
    seconds: "secondes",
    days: "jours",
    unsaved: "Des changements ne sont pas encore enregistrés.",
    save: "Enregistrer",
    discard: "Abandonner",
    saved: "Enregistré. Les miroirs sont déjà à jour.",
    "fault.lensHeightCm": "Mesurez la hauteur : de 30 à 250 cm.",
    "fault.verticalFieldOfViewDegrees": "Écrivez de 20 à 140 degrés.",
    "fault.tiltDegrees": "Écrivez de −45 à 45 degrés.",
    "fault.siteName": "Donnez à la boutique un nom de 80 lettres au plus.",
    "fault.timeZone": "Choisissez un fuseau horaire dans la liste.",
    "fault.accent": "Écrivez une couleur comme #8f4a32.",
    "fault.escalationSeconds": "Choisissez entre 15 et 900 secondes.",
    "fault.retentionDays": "Choisissez entre 1 et 400 jours.",
  },
  de: {
    title: "Einstellungen",
    line: "Was für diesen Standort und alle seine Spiegel gilt.",
    site: "Das Geschäft",
    siteName: "Name",
    siteNameHint:
      "Kundinnen und Kunden sehen ihn im Hinweis: Er nennt, wer für die Kamera verantwortlich ist.",
    timeZone: "Zeitzone",
    timeZoneHint: "Tage und Stunden der Berichte sind die dieser Zone.",
    locale: "Erste Sprache des Spiegels",
    localeHint: "Am Spiegel lässt sich jederzeit eine andere wählen.",
    place: "Kamera und Aufstellung",
    profile: "Was die Kamera darf, solange niemand „Start“ berührt hat",
    profileHint:
      "Was erlaubt ist, hängt von Ihrem Land und Ihrer Betriebsvereinbarung ab. Im Zweifel nehmen Sie das erste.",
    "profile.off": "Nichts",
    "profileMeaning.off":
      "Die Kamera öffnet sich, wenn jemand „Start“ berührt, und schließt beim Abschied. Bei „Gingen vorbei“ und „Sahen hin“ steht „nicht gemessen“.",
    "profile.stats-only": "Anwesenheit zählen",
    "profileMeaning.stats-only":
      "Die Kamera zählt im Arbeitsspeicher, wie viele vorbeigehen und hinsehen. Kein Bild wird behalten, und am Bildschirm ändert sich nichts.",
    "profile.adapt-by-presence": "Zählen und einladen",
    "profileMeaning.adapt-by-presence":
      "Wie oben; außerdem lädt der Bildschirm ein, wenn jemand eine Sekunde davorsteht.",
    placement: "Wo der Spiegel steht",
    "placement.floor": "Auf der Verkaufsfläche",
    "placementMeaning.floor": "Offen, wo Leute vorbeigehen.",
    "placement.cabin": "In der Umkleidekabine",
    "placementMeaning.cabin":
      "Der Spiegel hat eine große Taste „Verdecken“, die die Kamera sofort schließt. Außerhalb eines Besuchs ist die Kamera immer zu.",
    cabinNote:
      "In der Kabine tut die Kamera außerhalb eines Besuchs nichts, was auch immer oben gewählt ist.",
    camera: "Wo die Kamera sitzt",
    cameraHint:
      "Mit diesen drei Zahlen rechnet der Spiegel in Zentimeter um, was er sieht, und kann eine Größe nennen. Ohne sie fragt er nach der Körpergröße.",
    cameraMeasured: "Der Platz der Kamera ist ausgemessen",
    cameraMeasuredHint: "Messen Sie neu, sobald der Spiegel oder seine Kamera bewegt wird.",
    lensHeight: "Höhe des Objektivs über dem Boden",
    lensHeightHint: "Mit dem Maßband, vom Boden bis zur Mitte des Objektivs.",
    fieldOfView: "Wie weit das Bild von oben bis unten reicht",
    fieldOfViewHint:
      "In Grad. Eine übliche Webcam, hochkant montiert, hat 70°. Zum Nachmessen hängen Sie 2 Meter vor dem Objektiv ein Maßband an die Wand: Zeigt das hochkante Bild 2,80 m davon, sind es 70°; 2,30 m sind 60°, 1,60 m sind 44°.",
    tilt: "Wie weit die Kamera nach unten blickt",
    tiltHint:
      "0° ist waagrecht. Die Wasserwaage eines Telefons, an die Kamera gehalten, zeigt es; blickt sie nach oben, schreiben Sie ein Minus.",
    look: "Aussehen",
    accent: "Ihre Farbe",
    accentHint:
      "Die eine Akzentfarbe an Spiegel und Konsole. Wo sie schlecht zu lesen wäre, wird sie von selbst dunkler oder heller.",
    accentSample: "So sieht es aus",
    running: "Anfragen und Aufzeichnung",
    contentApproval: "Was auf die Bildschirme kommt, braucht das Ja einer zweiten Person",
    contentApprovalHint: "Jemand anderes mit Merchandising- oder Verwaltungsrechten sieht es sich vorher an.",
    calmScreens: "Weniger Bewegung auf den Bildschirmen",
    calmScreensHint:
      "Standbilder statt Filmen, nichts gleitet, blendet oder läuft. Für Menschen, denen Bewegung nicht bekommt.",
    escalation: "Eine Anfrage meldet sich wieder nach",
    escalationHint: "Bleibt sie so lange ohne Antwort, wird sie auf jeder Konsole deutlicher.",
    retention: "Einzelne Zeilen bleiben",
    retentionHint:
      "Ältere werden zu Tagessummen und dann gelöscht. Berichte über diese Tage behalten ihre Summen.",
    seconds: "Sekunden",
    days: "Tage",
    unsaved: "Es gibt Änderungen, die noch nicht gespeichert sind.",
    save: "Speichern",
    discard: "Verwerfen",
    saved: "Gespeichert. Die Spiegel wissen es schon.",
    "fault.lensHeightCm": "Bitte messen Sie die Höhe: 30 bis 250 cm.",
    "fault.verticalFieldOfViewDegrees": "Bitte 20 bis 140 Grad eingeben.",
    "fault.tiltDegrees": "Bitte −45 bis 45 Grad eingeben.",
    "fault.siteName": "Bitte geben Sie dem Geschäft einen Namen mit höchstens 80 Zeichen.",
    "fault.timeZone": "Bitte wählen Sie eine Zeitzone aus der Liste.",
    "fault.accent": "Bitte eine Farbe wie #8f4a32 eingeben.",
    "fault.escalationSeconds": "Bitte 15 bis 900 Sekunden wählen.",
    "fault.retentionDays": "Bitte 1 bis 400 Tage wählen.",
  },
};
