import type { MessageCatalogue } from "../../../i18n/translate.ts";
import type { FileProgress } from "./file-progress.ts";
import type { SendFault } from "./send-fault.ts";

export const uploadsWords: MessageCatalogue<
  | "drop"
  | "dropHint"
  | "pick"
  | "here"
  | "again"
  | "callOff"
  | "forget"
  | "noRoom"
  | "arriving"
  | "leave"
  | "cutOff"
  | `step.${FileProgress["step"]}`
  | `fault.${SendFault}`
> = {
  en: {
    drop: "Drop pictures or films here",
    dropHint:
      "Pictures, films, sounds and PDF files of up to 2 GB each. What the screen cannot play is converted.",
    pick: "Choose files",
    here: "Let go to add them",
    again: "Send again",
    callOff: "Stop",
    forget: "Hide",
    noRoom: "Too many files at once: only the first were taken. Add the others when these have arrived.",
    arriving: "Files on their way",
    leave: "You can go on working; the files arrive meanwhile.",
    "step.waiting": "Waits for its turn",
    "step.sending": "On its way, {percent}",
    "step.held": "No connection; it goes on by itself, at {percent}",
    cutOff: "Cut off on its way: {names}. Choose it again; it goes on where it was.",
    "step.looking": "Being looked at",
    "step.converting": "Being made playable, {percent}",
    "step.drawing": "Almost ready",
    "step.done": "Ready",
    "step.refused": "Cannot be shown",
    "step.failed": "Did not arrive",
    "fault.too-large": "It is larger than 2 GB. Shorten the film, or save it with less quality.",
    "fault.empty": "The file is empty. Choose another one.",
    "fault.too-many-uploads": "Many files wait on the mirror’s computer. Try again in a while.",
    "fault.disk-full": "The disk of the mirror’s computer is full. Make room on it, then send again.",
    "fault.broken-off": "The connection stayed away. Send it again; it goes on where it was.",
    "fault.signed-out": "You are signed out. Sign in, then send it again.",
  },
  fr: {
    drop: "Déposez des images ou des films ici",
    dropHint:
      "Images, films, sons et PDF, 2 Go au plus chacun. Ce que l’écran ne sait pas lire est converti.",
    pick: "Choisir des fichiers",
    here: "Lâchez pour les ajouter",
    again: "Renvoyer",
    callOff: "Arrêter",
    forget: "Masquer",
    noRoom: "Trop de fichiers à la fois : seuls les premiers sont pris. Ajoutez les autres ensuite.",
    arriving: "Fichiers en route",
    leave: "Continuez à travailler, les fichiers arrivent pendant ce temps.",
    "step.waiting": "Attend son tour",
    "step.sending": "En route, {percent}",
    "step.held": "Pas de liaison ; reprise automatique, à {percent}",
    cutOff: "Interrompu en route : {names}. Choisissez-le de nouveau ; l’envoi reprend où il en était.",
    "step.looking": "En cours d’examen",
    "step.converting": "Conversion, {percent}",
    "step.drawing": "Presque prêt",
    "step.done": "Prêt",
    "step.refused": "Ne peut pas être montré",
    "step.failed": "N’est pas arrivé",
    "fault.too-large": "Il dépasse 2 Go. Raccourcissez le film ou enregistrez-le plus léger.",
    "fault.empty": "Le fichier est vide. Choisissez-en un autre.",
    "fault.too-many-uploads":
      "Beaucoup de fichiers attendent sur l’ordinateur du miroir. Réessayez plus tard.",
    "fault.disk-full": "Le disque de l’ordinateur du miroir est plein. Libérez de la place, puis renvoyez.",
    "fault.broken-off": "La liaison n’est pas revenue. Renvoyez-le ; l’envoi reprend où il en était.",
    "fault.signed-out": "Vous êtes déconnecté. Connectez-vous, puis renvoyez-le.",
  },
  de: {
    drop: "Bilder oder Filme hier ablegen",
    dropHint: "Bilder, Filme, Töne und PDF bis je 2 GB. Was der Bildschirm nicht abspielt, wird umgewandelt.",
    pick: "Dateien wählen",
    here: "Loslassen zum Hinzufügen",
    again: "Noch einmal senden",
    callOff: "Anhalten",
    forget: "Ausblenden",
    noRoom:
      "Zu viele Dateien auf einmal: Nur die ersten wurden genommen. Fügen Sie die anderen danach hinzu.",
    arriving: "Dateien unterwegs",
    leave: "Sie können weiterarbeiten; die Dateien kommen inzwischen an.",
    "step.waiting": "Wartet, bis es dran ist",
    "step.sending": "Unterwegs, {percent}",
    "step.held": "Keine Verbindung; es geht von selbst weiter, bei {percent}",
    cutOff: "Unterwegs abgebrochen: {names}. Wählen Sie es noch einmal; es geht dort weiter, wo es war.",
    "step.looking": "Wird angesehen",
    "step.converting": "Wird umgewandelt, {percent}",
    "step.drawing": "Gleich fertig",
    "step.done": "Fertig",
    "step.refused": "Lässt sich nicht zeigen",
    "step.failed": "Nicht angekommen",
    "fault.too-large": "Größer als 2 GB. Kürzen Sie den Film, oder speichern Sie ihn kleiner.",
    "fault.empty": "Die Datei ist leer. Wählen Sie eine andere.",
    "fault.too-many-uploads": "Am Rechner des Spiegels warten viele Dateien. Versuchen Sie es später.",
    "fault.disk-full":
      "Die Festplatte am Rechner des Spiegels ist voll. Schaffen Sie Platz und senden Sie erneut.",
    "fault.broken-off": "Die Verbindung blieb aus. Senden Sie noch einmal; es geht dort weiter, wo es war.",
    "fault.signed-out": "Sie sind abgemeldet. Melden Sie sich an und senden Sie noch einmal.",
  },
};
