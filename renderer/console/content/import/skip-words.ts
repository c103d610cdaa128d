import type { MessageCatalogue } from "../../../i18n/translate.ts";

/** Why something stays behind or a file is refused, as the host names it. */
const SKIPS = [
  "absent",
  "remote",
  "broken",
  "too-large",
  "needs-transcoding",
  "no-tool",
  "protected",
  "unsupported",
  "unused",
  "unsafe",
  "not-due",
  "never-shown",
  "too-long",
  "locked",
  "stopped",
] as const;
type KnownSkip = (typeof SKIPS)[number];

/** A reason that pages have words for; null for one that they do not know yet. */
export function knownSkip(code: string): KnownSkip | null {
  return SKIPS.find((each) => each === code) ?? null;
}

export const skipWords: MessageCatalogue<KnownSkip> = {
  en: {
    absent: "The file is missing.",
    remote: "It lies on the internet, not in what you chose.",
    broken: "The file cannot be read.",
    "too-large": "It is too large.",
    "needs-transcoding": "It must be converted first.",
    "no-tool": "Nothing here can read it.",
    protected: "It is protected.",
    unsupported: "Screens cannot show this.",
    unused: "Nothing uses it.",
    unsafe: "It leads out of what you chose.",
    "not-due": "Its time is over.",
    "never-shown": "It would never be shown.",
    "too-long": "It is too long.",
    locked: "It asks for a password.",
    stopped: "The mirror’s computer stopped in the middle of it. Load it again.",
  },
  fr: {
    absent: "Le fichier manque.",
    remote: "Il est sur internet, pas dans votre choix.",
    broken: "Le fichier est illisible.",
    "too-large": "Il est trop grand.",
    "needs-transcoding": "Il faut d’abord le convertir.",
    "no-tool": "Rien ici ne sait le lire.",
    protected: "Il est protégé.",
    unsupported: "Les écrans ne savent pas le montrer.",
    unused: "Rien ne s’en sert.",
    unsafe: "Il mène hors de votre choix.",
    "not-due": "Sa période est passée.",
    "never-shown": "Il ne serait jamais montré.",
    "too-long": "Il est trop long.",
    locked: "Il demande un mot de passe.",
    stopped: "L’ordinateur du miroir s’est arrêté en plein travail. Chargez-le de nouveau.",
  },
  de: {
    absent: "Die Datei fehlt.",
    remote: "Sie liegt im Internet, nicht in Ihrer Auswahl.",
    broken: "Die Datei ist nicht lesbar.",
    "too-large": "Sie ist zu groß.",
    "needs-transcoding": "Sie muss zuerst umgewandelt werden.",
    "no-tool": "Hier kann nichts sie lesen.",
    protected: "Sie ist geschützt.",
    unsupported: "Bildschirme können das nicht zeigen.",
    unused: "Nichts benutzt es.",
    unsafe: "Es führt aus Ihrer Auswahl hinaus.",
    "not-due": "Seine Zeit ist vorbei.",
    "never-shown": "Es liefe nie.",
    "too-long": "Sie ist zu lang.",
    locked: "Sie verlangt ein Passwort.",
    stopped: "Der Rechner des Spiegels hörte mittendrin auf. Laden Sie sie noch einmal.",
  },
};
