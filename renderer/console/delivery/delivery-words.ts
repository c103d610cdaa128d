import type { MessageCatalogue } from "../../i18n/translate.ts";
import type { TroubleWord } from "./trouble-word.ts";

export const deliveryWords: MessageCatalogue<
  | "title"
  | "hint"
  | "address"
  | "addressHint"
  | "key"
  | "keyHint"
  | "keyFault"
  | "follow"
  | "followAnother"
  | "stop"
  | "follows"
  | "followsNone"
  | "ownKey"
  | "ownKeyHint"
  | "from"
  | "asking"
  | "coming"
  | "comingBar"
  | "nothingYet"
  | "newest"
  | "heard"
  | "askNow"
  | "since"
  | `trouble.${TroubleWord}`
> = {
  en: {
    title: "Content from another server",
    hint: "For shops whose head office publishes what screens show. What comes becomes a version here, one click from any other.",
    address: "Address of the manifest",
    addressHint: "For example https://content.example/shop/manifest.json",
    key: "Key of whoever publishes there",
    keyHint:
      "44 characters; where Psyche publishes, its settings show it. Only what is signed with it is taken.",
    keyFault: "This is no key. It has 44 characters and ends with =.",
    follow: "Follow this server",
    followAnother: "Follow this one instead",
    stop: "Stop following",
    follows: "Content comes from {host}.",
    followsNone: "Content comes from this site alone.",
    ownKey: "This site’s own key",
    ownKeyHint: "For sites that are to follow this one. It is no secret.",
    from: "From {host}",
    asking: "Asks for news",
    coming: "Version {version} is on its way, {percent}. What plays stays until all of it is here.",
    comingBar: "On its way",
    nothingYet: "Nothing came yet.",
    newest: "Version {version} is the newest that came, at {when}.",
    heard: "Last asked at {when}: all is well.",
    askNow: "Ask now",
    since: "Since {when}. What plays stays.",
    "trouble.unreachable": "The server does not answer. Look at the network here; what came already is kept.",
    "trouble.not-found": "The server has no such content. Check the address under Settings.",
    "trouble.wrong-answer":
      "The server sends something else than was published. Have it published there again.",
    "trouble.older-version":
      "The server offers an older version than came before. Have a new one published there.",
    "trouble.unknown-key":
      "It is signed by somebody else. Check the key under Settings with whoever publishes there.",
    "trouble.wrong-signature": "It was changed on its way. Have it published there again.",
    "trouble.not-allowed": "The server leads to another place. Ask whoever runs it for the right address.",
    "trouble.disk-full":
      "The disk of the mirror’s computer is full. Make room on it; then it comes by itself.",
    "trouble.other": "What the server offers cannot be taken.",
  },
  fr: {
    title: "Contenu d’un autre serveur",
    hint: "Pour les boutiques dont le siège publie ce que montrent les écrans. Ce qui arrive devient une version ici, à un clic de toute autre.",
    address: "Adresse du manifeste",
    addressHint: "Par exemple https://content.example/shop/manifest.json",
    key: "Clé de qui publie là-bas",
    keyHint: "44 caractères ; là où Psyche publie, ses réglages la montrent. Seul ce qu’elle signe est pris.",
    keyFault: "Ce n’est pas une clé. Elle compte 44 caractères et finit par =.",
    follow: "Suivre ce serveur",
    followAnother: "Suivre plutôt celui-ci",
    stop: "Ne plus suivre",
    follows: "Le contenu vient de {host}.",
    followsNone: "Le contenu vient de ce site seulement.",
    ownKey: "La clé de ce site",
    ownKeyHint: "Pour les sites qui doivent suivre celui-ci. Elle n’est pas secrète.",
    from: "De {host}",
    asking: "Demande des nouvelles",
    coming: "La version {version} est en route, {percent}. Ce qui passe reste jusqu’à ce que tout soit là.",
    comingBar: "En route",
    nothingYet: "Rien n’est encore arrivé.",
    newest: "La version {version} est la plus récente arrivée, le {when}.",
    heard: "Dernière demande le {when} : tout va bien.",
    askNow: "Demander maintenant",
    since: "Depuis le {when}. Ce qui passe reste.",
    "trouble.unreachable": "Le serveur ne répond pas. Vérifiez le réseau ici ; ce qui est arrivé est gardé.",
    "trouble.not-found": "Le serveur n’a pas ce contenu. Vérifiez l’adresse dans les réglages.",
    "trouble.wrong-answer":
      "Le serveur envoie autre chose que ce qui fut publié. Faites-le republier là-bas.",
    "trouble.older-version":
      "Le serveur offre une version plus ancienne. Faites-en publier une nouvelle là-bas.",
    "trouble.unknown-key":
      "C’est signé par quelqu’un d’autre. Vérifiez la clé dans les réglages avec qui publie.",
    "trouble.wrong-signature": "Cela a changé en route. Faites-le republier là-bas.",
    "trouble.not-allowed": "Le serveur mène ailleurs. Demandez la bonne adresse à qui le gère.",
    "trouble.disk-full":
      "Le disque de l’ordinateur du miroir est plein. Libérez de la place ; le reste suit.",
    "trouble.other": "Ce que le serveur offre ne peut être pris.",
  },
  de: {
    title: "Inhalte von einem anderen Server",
    hint: "Für Läden, deren Zentrale veröffentlicht, was Bildschirme zeigen. Was kommt, wird hier eine Fassung, einen Klick von jeder anderen.",
    address: "Adresse des Manifests",
    addressHint: "Zum Beispiel https://content.example/shop/manifest.json",
    key: "Schlüssel dessen, der dort veröffentlicht",
    keyHint:
      "44 Zeichen; wo Psyche veröffentlicht, zeigen ihn die Einstellungen. Nur was damit unterschrieben ist, wird genommen.",
    keyFault: "Das ist kein Schlüssel. Er hat 44 Zeichen und endet mit =.",
    follow: "Diesem Server folgen",
    followAnother: "Stattdessen diesem folgen",
    stop: "Nicht mehr folgen",
    follows: "Inhalte kommen von {host}.",
    followsNone: "Inhalte kommen nur von hier.",
    ownKey: "Der eigene Schlüssel",
    ownKeyHint: "Für Orte, die diesem folgen sollen. Er ist nicht geheim.",
    from: "Von {host}",
    asking: "Fragt nach Neuem",
    coming: "Fassung {version} ist unterwegs, {percent}. Was läuft, bleibt, bis alles da ist.",
    comingBar: "Unterwegs",
    nothingYet: "Noch nichts angekommen.",
    newest: "Fassung {version} ist die neueste, die kam, am {when}.",
    heard: "Zuletzt gefragt am {when}: alles in Ordnung.",
    askNow: "Jetzt fragen",
    since: "Seit {when}. Was läuft, bleibt.",
    "trouble.unreachable":
      "Der Server antwortet nicht. Sehen Sie nach dem Netz hier; was schon kam, bleibt erhalten.",
    "trouble.not-found": "Der Server hat diese Inhalte nicht. Prüfen Sie die Adresse in den Einstellungen.",
    "trouble.wrong-answer":
      "Der Server sendet anderes, als veröffentlicht wurde. Lassen Sie es dort neu veröffentlichen.",
    "trouble.older-version":
      "Der Server bietet eine ältere Fassung an. Lassen Sie dort eine neue veröffentlichen.",
    "trouble.unknown-key":
      "Jemand anderes hat es unterschrieben. Prüfen Sie den Schlüssel in den Einstellungen.",
    "trouble.wrong-signature": "Es wurde unterwegs verändert. Lassen Sie es dort neu veröffentlichen.",
    "trouble.not-allowed":
      "Der Server führt woandershin. Fragen Sie dessen Betreiber nach der richtigen Adresse.",
    "trouble.disk-full":
      "Die Festplatte am Rechner des Spiegels ist voll. Schaffen Sie Platz; dann kommt es von selbst.",
    "trouble.other": "Was der Server anbietet, lässt sich nicht nehmen.",
  },
};
