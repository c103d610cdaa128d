import type { consoleRequests } from "../../../main/bridge/contract/console.ts";
import type { ErrorOf } from "../../../main/bridge/contract/contract.ts";
import type { followerRequests } from "../../../main/bridge/contract/followers.ts";
import type { programRequests } from "../../../main/bridge/contract/programs.ts";
import type { screenRequests } from "../../../main/bridge/contract/screens.ts";
import type { signPictureRequests } from "../../../main/bridge/contract/sign-picture.ts";
import type { urgentRequests } from "../../../main/bridge/contract/urgent.ts";
import type { MessageCatalogue } from "../../i18n/translate.ts";

type ConsoleRequests = typeof consoleRequests &
  typeof programRequests &
  typeof screenRequests &
  typeof urgentRequests &
  Pick<typeof followerRequests, "screen.followers" | "screen.add" | "screen.link" | "screen.remove"> &
  Omit<typeof signPictureRequests, "sign.picture">;
/** Every failure that a request of the console may answer with; those of its content have words of their own. */
export type ConsoleFailureCode = ErrorOf<keyof ConsoleRequests>;

/** What is wrong and what to do, one sentence or two for each declared failure. */
export const failureWords: MessageCatalogue<ConsoleFailureCode | "again" | "stale"> = {
  en: {
    malformed: "This page and the mirror's computer are of different versions. Reload the page.",
    forbidden: "Your role does not allow this. Ask an administrator.",
    "timed-out": "The mirror's computer did not answer in time. Try again in a moment.",
    disconnected: "There is no connection to the mirror's computer. It is tried again by itself.",
    internal: "Something failed on the mirror's computer. Try again; the log there names the cause.",
    "no-such-request": "This request is gone: the visit has ended.",
    "already-closed": "A colleague has already answered this.",
    "disk-full": "The disk of the mirror's computer is full. Make room on it, then try again.",
    "read-only":
      "The data folder of the mirror's computer cannot be written to. Check its permissions, then try again.",
    "ledger-unavailable": "The record of visits cannot be opened. Restart Psyche on the mirror's computer.",
    "no-such-screen": "This screen is no longer known here. Reload the page.",
    "span-too-long": "The span is too long. Choose at most 400 days.",
    "not-earlier": "These days must be over before the report’s first day. Choose earlier ones.",
    "name-taken": "Somebody already has this name. Choose another one.",
    "too-many-accounts": "There is no room for more accounts. Remove one that is no longer needed.",
    "no-such-account": "This account is already gone.",
    "last-admin": "This is the last administrator. Add another one first.",
    "unknown-time-zone": "This time zone is not known. Choose one from the list.",
    "port-taken": "Another program uses the port. Close it on the mirror's computer, then try again.",
    "certificate-failed": "No certificate could be made. Check that the data folder can be written to.",
    "network-closed": "The console is closed to the network. Open it first.",
    "no-such-garment": "This garment is gone. Somebody may have removed it for good.",
    "no-such-product": "This product is no longer in the catalogue. Choose another one.",
    "no-such-upload": "The file is no longer on the mirror's computer. Choose it again.",
    "chart-refused": "The size chart has a fault. Mend the row that is named, or leave the chart away.",
    "garment-name-taken": "Another garment already has this name. Choose another one.",
    "too-many-garments": "There is no room for more garments. Removed ones make room after 30 days.",
    "too-many-waiting": "Many photos wait already. Try again when some of them are done.",
    "not-a-photo": "This garment came as a finished 3D file. Change it where it was made, then add it anew.",
    "changed-meanwhile": "The garment has changed meanwhile. Look at it once more, then publish.",
    "not-looked-at": "Some points have not been looked at yet. Go through them, then publish.",
    overtaken: "A newer change is shown instead.",
    "changed-by-another": "A colleague has changed the screens meanwhile. Look at them once more, then save.",
    "no-such-group": "This group is gone. Reload the page.",
    "too-many-screens": "There is no room for more screens. Remove one that is no longer there.",
    "follows-another":
      "This computer is a screen of another one itself. Add screens there, where its content is published.",
    "not-ready": "The content of this computer is not open yet. Try again in a moment.",
    "too-many-groups": "There is no room for more groups. Remove one that is no longer needed.",
    "no-programme": "There is no programme yet. Put one on the screens first.",
    "no-such-message": "This message has ended already.",
    "in-use": "Somebody is at the mirror. There is no picture until they have left.",
    "screen-silent": "There is no word from this screen, so no picture either.",
    "screen-slow":
      "The screen is very busy and has not drawn what it shows yet. That is no sign that it shows nothing. Try again.",
    "no-picture": "The screen could not draw what it shows. Try again in a moment.",
    "too-soon": "A picture was drawn just now. Wait a second.",
    "too-many-programs": "There is no room for more programs. Take one’s token back first.",
    "no-such-program": "This program’s token was taken back already.",
    again: "Try again",
    stale: "What you see is from before.",
  },
  fr: {
    malformed: "Cette page et l’ordinateur du miroir n’ont pas la même version. Rechargez la page.",
    forbidden: "Votre rôle ne le permet pas. Adressez-vous à un administrateur.",
    "timed-out": "L’ordinateur du miroir n’a pas répondu à temps. Réessayez dans un instant.",
    disconnected:
      "La liaison avec l’ordinateur du miroir est coupée. Elle se rétablit d’elle-même dès que possible.",
    internal: "L’ordinateur du miroir a rencontré un problème. Réessayez ; son journal en donne la cause.",
    "no-such-request": "Cette demande n’existe plus : la visite est terminée.",
    "already-closed": "Un collègue y a déjà répondu.",
    "disk-full": "Le disque de l’ordinateur du miroir est plein. Libérez de la place, puis réessayez.",
    "read-only":
      "Le dossier de données de l’ordinateur du miroir est protégé en écriture. Vérifiez ses droits, puis réessayez.",
    "ledger-unavailable":
      "Le registre des visites ne s’ouvre pas. Redémarrez Psyche sur l’ordinateur du miroir.",
    "no-such-screen": "Cet écran n’est plus connu ici. Rechargez la page.",
    "span-too-long": "La période est trop longue. Choisissez 400 jours au plus.",
    "not-earlier":
      "Ces jours doivent être finis avant le premier jour du rapport. Choisissez-en de plus anciens.",
    "name-taken": "Ce nom est déjà pris. Choisissez-en un autre.",
    "too-many-accounts": "Il n’y a plus de place pour un compte. Retirez-en un qui ne sert plus.",
    "no-such-account": "Ce compte a déjà été retiré.",
    "last-admin": "C’est le dernier administrateur. Ajoutez-en d’abord un autre.",
    "unknown-time-zone": "Ce fuseau horaire est inconnu. Choisissez-en un dans la liste.",
    "port-taken": "Un autre programme occupe le port. Fermez-le sur l’ordinateur du miroir, puis réessayez.",
    "certificate-failed":
      "Le certificat n’a pas pu être créé. Vérifiez que le dossier de données est accessible en écriture.",
    "network-closed": "La console est fermée au réseau. Ouvrez-la d’abord.",
    "no-such-garment": "Ce vêtement n’existe plus. Quelqu’un l’a peut-être supprimé pour de bon.",
    "no-such-product": "Cet article n’est plus au catalogue. Choisissez-en un autre.",
    "no-such-upload": "Le fichier n’est plus sur l’ordinateur du miroir. Choisissez-le de nouveau.",
    "chart-refused":
      "Le tableau des tailles contient une erreur. Corrigez la ligne indiquée, ou continuez sans tableau.",
    "garment-name-taken": "Un autre vêtement porte déjà ce nom. Choisissez-en un autre.",
    "too-many-garments":
      "Il n’y a plus de place pour un vêtement. Ceux de la corbeille en libèrent au bout de 30 jours.",
    "too-many-waiting": "Beaucoup de photos attendent déjà. Réessayez quand quelques-unes seront prêtes.",
    "not-a-photo":
      "Ce vêtement est arrivé comme fichier 3D terminé. Modifiez-le à la source, puis ajoutez-le de nouveau.",
    "changed-meanwhile": "Le vêtement a changé entre-temps. Regardez-le encore une fois avant de publier.",
    "not-looked-at": "Certains points n’ont pas encore été regardés. Passez-les en revue avant de publier.",
    overtaken: "Un changement plus récent est montré à la place.",
    "changed-by-another":
      "Un collègue a modifié les écrans entre-temps. Regardez-les encore une fois, puis enregistrez.",
    "no-such-group": "Ce groupe n’existe plus. Rechargez la page.",
    "too-many-screens": "Il n’y a plus de place pour un écran. Supprimez-en un qui n’existe plus.",
    "follows-another":
      "Cet ordinateur est lui-même l’écran d’un autre. Ajoutez les écrans là où son contenu est publié.",
    "not-ready": "Le contenu de cet ordinateur n’est pas encore ouvert. Réessayez dans un instant.",
    "too-many-groups": "Il n’y a plus de place pour un groupe. Supprimez-en un qui ne sert plus.",
    "no-programme": "Il n’y a pas encore de programme. Mettez-en d’abord un à l’écran.",
    "no-such-message": "Ce message est déjà terminé.",
    "in-use": "Quelqu’un est au miroir. Pas d’image avant son départ.",
    "screen-silent": "Cet écran ne donne pas de nouvelles, donc pas d’image non plus.",
    "screen-slow":
      "L’écran est très occupé et n’a pas encore dessiné ce qu’il montre. Cela ne veut pas dire qu’il ne montre rien. Réessayez.",
    "no-picture": "L’écran n’a pas pu dessiner ce qu’il montre. Réessayez dans un instant.",
    "too-soon": "Une image vient d’être dessinée. Attendez une seconde.",
    "too-many-programs": "Il n’y a plus de place pour un programme. Retirez d’abord l’accès d’un autre.",
    "no-such-program": "L’accès de ce programme a déjà été retiré.",
    again: "Réessayer",
    stale: "L’affichage date d’avant la coupure.",
  },
  de: {
    malformed: "Diese Seite und der Rechner des Spiegels sind verschieden alt. Bitte die Seite neu laden.",
    forbidden: "Dafür reicht Ihre Rolle nicht. Wenden Sie sich an die Verwaltung.",
    "timed-out":
      "Der Rechner des Spiegels hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.",
    disconnected: "Keine Verbindung zum Rechner des Spiegels. Sie wird von selbst wieder aufgebaut.",
    internal:
      "Am Rechner des Spiegels ist etwas schiefgegangen. Versuchen Sie es noch einmal; die Ursache steht dort im Protokoll.",
    "no-such-request": "Diese Anfrage gibt es nicht mehr: Der Besuch ist zu Ende.",
    "already-closed": "Jemand aus dem Team hat schon geantwortet.",
    "disk-full":
      "Die Festplatte am Rechner des Spiegels ist voll. Schaffen Sie Platz und versuchen Sie es erneut.",
    "read-only":
      "Der Datenordner am Rechner des Spiegels ist schreibgeschützt. Prüfen Sie die Rechte und versuchen Sie es erneut.",
    "ledger-unavailable":
      "Die Aufzeichnung der Besuche lässt sich nicht öffnen. Starten Sie Psyche am Rechner des Spiegels neu.",
    "no-such-screen": "Diesen Bildschirm gibt es hier nicht mehr. Bitte die Seite neu laden.",
    "span-too-long": "Der Zeitraum ist zu lang. Wählen Sie höchstens 400 Tage.",
    "not-earlier": "Diese Tage müssen vor dem ersten Tag des Berichts vorbei sein. Wählen Sie frühere.",
    "name-taken": "Dieser Name ist schon vergeben. Wählen Sie einen anderen.",
    "too-many-accounts": "Mehr Konten sind nicht möglich. Entfernen Sie eines, das niemand mehr braucht.",
    "no-such-account": "Dieses Konto ist bereits entfernt.",
    "last-admin": "Das ist das letzte Verwaltungskonto. Legen Sie zuerst ein anderes an.",
    "unknown-time-zone": "Diese Zeitzone ist unbekannt. Wählen Sie eine aus der Liste.",
    "port-taken":
      "Ein anderes Programm belegt den Anschluss. Beenden Sie es am Rechner des Spiegels und versuchen Sie es erneut.",
    "certificate-failed":
      "Das Zertifikat konnte nicht erstellt werden. Prüfen Sie, ob der Datenordner beschreibbar ist.",
    "network-closed": "Die Konsole ist im Netz nicht erreichbar. Öffnen Sie sie zuerst.",
    "no-such-garment": "Dieses Kleidungsstück gibt es nicht mehr. Vielleicht wurde es endgültig entfernt.",
    "no-such-product": "Dieser Artikel steht nicht mehr im Katalog. Wählen Sie einen anderen.",
    "no-such-upload": "Die Datei liegt nicht mehr am Rechner des Spiegels. Wählen Sie sie noch einmal.",
    "chart-refused":
      "In der Größentabelle steckt ein Fehler. Berichtigen Sie die genannte Zeile oder lassen Sie die Tabelle weg.",
    "garment-name-taken": "So heißt schon ein anderes Kleidungsstück. Wählen Sie einen anderen Namen.",
    "too-many-garments":
      "Für weitere Kleidungsstücke ist kein Platz. Entfernte machen nach 30 Tagen wieder Platz.",
    "too-many-waiting": "Es warten schon viele Fotos. Versuchen Sie es, wenn einige davon fertig sind.",
    "not-a-photo":
      "Dieses Stück kam als fertige 3D-Datei. Ändern Sie sie dort, wo sie entstand, und fügen Sie sie neu hinzu.",
    "changed-meanwhile":
      "Das Kleidungsstück hat sich inzwischen geändert. Sehen Sie es noch einmal an, bevor Sie es veröffentlichen.",
    "not-looked-at":
      "Einige Stellen hat noch niemand angesehen. Gehen Sie sie durch, bevor Sie veröffentlichen.",
    overtaken: "Stattdessen wird eine neuere Änderung gezeigt.",
    "changed-by-another":
      "Jemand aus dem Team hat die Bildschirme inzwischen geändert. Sehen Sie noch einmal hin und speichern Sie dann.",
    "no-such-group": "Diese Gruppe gibt es nicht mehr. Bitte die Seite neu laden.",
    "too-many-screens": "Mehr Bildschirme sind nicht möglich. Entfernen Sie einen, den es nicht mehr gibt.",
    "follows-another":
      "Dieser Rechner ist selbst Bildschirm eines anderen. Fügen Sie Bildschirme dort hinzu, wo seine Inhalte veröffentlicht werden.",
    "not-ready": "Die Inhalte dieses Rechners sind noch nicht offen. Versuchen Sie es gleich noch einmal.",
    "too-many-groups": "Mehr Gruppen sind nicht möglich. Entfernen Sie eine, die niemand mehr braucht.",
    "no-programme": "Es gibt noch kein Programm. Bringen Sie zuerst eines auf die Bildschirme.",
    "no-such-message": "Diese Durchsage ist schon zu Ende.",
    "in-use": "Am Spiegel ist jemand. Ein Bild gibt es erst danach.",
    "screen-silent": "Dieser Bildschirm meldet sich nicht, also gibt es auch kein Bild.",
    "screen-slow":
      "Der Bildschirm ist stark beschäftigt und hat noch nicht gezeichnet, was er zeigt. Das heißt nicht, dass er nichts zeigt. Versuchen Sie es noch einmal.",
    "no-picture": "Der Bildschirm konnte nicht zeichnen, was er zeigt. Versuchen Sie es gleich noch einmal.",
    "too-soon": "Eben wurde ein Bild gezeichnet. Warten Sie eine Sekunde.",
    "too-many-programs": "Mehr Programme sind nicht möglich. Entziehen Sie zuerst einem den Zugang.",
    "no-such-program": "Diesem Programm wurde der Zugang schon entzogen.",
    again: "Noch einmal versuchen",
    stale: "Die Anzeige ist von vorhin.",
  },
};
