import type { IntakeWarningCode } from "../../../../content/intake/contract/garment-reading.ts";
import type { PhotoFault } from "../../../../content/intake/contract/photo-fault.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

/** What an intake may give up for, besides what is wrong with a file: the same file may do well another time. */
export const HOST_FAULTS = [
  "intake-failed",
  "too-slow",
  "broken-off",
  "interrupted",
  "disk-full",
  "read-only",
] as const;
export type HostFault = (typeof HOST_FAULTS)[number];
/** Why no shell could be sewn (content/intake/shell/shell-fault.ts, which no page may import). */
type ShellFault = "landmarks-missing" | "implausible-shape" | "too-many-triangles" | "glb-invalid";
export type FaultKey = `fault.${PhotoFault | ShellFault | HostFault}`;
export type WarningKey = `warning.${IntakeWarningCode}`;

/** Why there is no garment, and what to do; and what somebody should look at before one is published. */
export const intakeFaultWords: MessageCatalogue<FaultKey | WarningKey> = {
  en: {
    "fault.unreadable": "The file is not a photo that can be read. Save it again as JPEG, PNG, WebP or AVIF.",
    "fault.too-large":
      "The photo is larger than 40 MB or 100 megapixels. Save it smaller; 3000 pixels are plenty.",
    "fault.too-small": "The photo has too few pixels. Take one that is at least 800 pixels wide.",
    "fault.empty-picture":
      "Nothing stands out from the background. Lay the garment on a plain surface of another colour.",
    "fault.not-a-garment": "No garment was recognised. Photograph one garment, flat, upright and alone.",
    "fault.several-garments": "There is more than one garment in the photo. Take one photo for each.",
    "fault.worn-by-a-person":
      "Somebody wears the garment in the photo. Take one of the garment lying flat or on a ghost dummy.",
    "fault.low-contrast":
      "Garment and background are too alike. Lay it on a lighter or darker surface and take the photo again.",
    "fault.cropped": "A part of the garment lies outside the photo. Leave a little space all around it.",
    "fault.busy-background": "The background is too lively to tell the garment from it. Use a plain one.",
    "fault.landmarks-missing":
      "Too few points of the garment were found. Photograph it flat, with sleeves and hem spread out.",
    "fault.implausible-shape":
      "The points do not make a garment. Put each on its own corner, or go back to what was found.",
    "fault.too-many-triangles": "The garment came out too large. Check the size chart, above all its length.",
    "fault.glb-invalid":
      "What was built is no sound garment. Try again with another photo, and tell those who look after Psyche.",
    "fault.intake-failed": "The garment could not be built from this file. Try again, or with another photo.",
    "fault.too-slow": "The photo kept the computer busy for too long. Save it smaller and try again.",
    "fault.broken-off": "It was broken off. Begin again whenever you like.",
    "fault.interrupted": "Psyche was ended twice while it worked on this. Try again, or with another photo.",
    "fault.disk-full": "The disk of the mirror’s computer is full. Make room on it, then try again.",
    "fault.read-only":
      "The data folder of the mirror’s computer cannot be written to. Check its permissions, then try again.",
    "warning.category-unsure":
      "We are not sure what kind of garment this is. Choose it yourself if it is wrong.",
    "warning.landmarks-unsure": "Some points were hard to find. Look at each and drag it into place.",
    "warning.cut-out-unsure":
      "The outline may be wrong somewhere. Compare the veiled part of the photo with the garment.",
    "warning.low-resolution": "The photo is small. A larger one looks sharper on the mirror.",
    "warning.limbs-turned":
      "Its sleeves or legs were turned into our figure’s pose. Look at them on the figure from all sides.",
    "warning.cloth-forced":
      "Some of its cloth is narrower than our figure and was pushed out. Look at sleeves and waist from all sides.",
    "warning.edges-shared":
      "Some of its faces meet where they should not. Look for shadows or seams that flicker.",
    "warning.material-guessed":
      "Its fabric was guessed from the file’s material. Choose another if it is wrong; nothing shows through it.",
    "warning.size-estimated":
      "There was no size chart, so its width is estimated. Add a chart for honest sizes.",
    "warning.back-from-front-cloth":
      "There was no photo of the back, so it shows plain cloth. Check that this suits the garment.",
  },
  fr: {
    "fault.unreadable":
      "Ce fichier n’est pas une photo lisible. Enregistrez-la de nouveau en JPEG, PNG, WebP ou AVIF.",
    "fault.too-large":
      "La photo dépasse 40 Mo ou 100 mégapixels. Réduisez-la ; 3000 pixels suffisent largement.",
    "fault.too-small": "La photo a trop peu de pixels. Prenez-en une d’au moins 800 pixels de large.",
    "fault.empty-picture":
      "Rien ne se détache du fond. Posez le vêtement sur une surface unie d’une autre couleur.",
    "fault.not-a-garment":
      "Aucun vêtement reconnu. Photographiez un seul vêtement, à plat, droit et sans autre objet.",
    "fault.several-garments": "Il y a plus d’un vêtement sur la photo. Faites une photo pour chacun.",
    "fault.worn-by-a-person":
      "Quelqu’un porte le vêtement sur la photo. Prenez-le à plat ou sur mannequin invisible.",
    "fault.low-contrast":
      "Le vêtement et le fond se ressemblent trop. Posez-le sur une surface plus claire ou plus foncée et reprenez la photo.",
    "fault.cropped": "Une partie du vêtement sort du cadre. Laissez un peu d’espace tout autour.",
    "fault.busy-background":
      "Le fond est trop chargé pour en distinguer le vêtement. Choisissez un fond uni.",
    "fault.landmarks-missing":
      "Trop peu de repères ont été trouvés. Photographiez le vêtement à plat, manches et ourlet bien étalés.",
    "fault.implausible-shape":
      "Ces repères ne forment pas un vêtement. Posez chacun sur son coin, ou revenez à la lecture.",
    "fault.too-many-triangles":
      "Le vêtement est devenu trop grand. Vérifiez le tableau des tailles, surtout la longueur.",
    "fault.glb-invalid":
      "Le résultat n’est pas un vêtement sain. Réessayez avec une autre photo, et prévenez qui s’occupe de Psyche.",
    "fault.intake-failed":
      "Le vêtement n’a pas pu être fait à partir de ce fichier. Réessayez, ou prenez une autre photo.",
    "fault.too-slow": "La photo a occupé l’ordinateur trop longtemps. Réduisez-la et réessayez.",
    "fault.broken-off": "L’opération a été interrompue. Recommencez quand vous voulez.",
    "fault.interrupted":
      "Psyche s’est arrêté deux fois pendant ce travail. Réessayez, ou prenez une autre photo.",
    "fault.disk-full": "Le disque de l’ordinateur du miroir est plein. Libérez de la place, puis réessayez.",
    "fault.read-only":
      "Le dossier de données de l’ordinateur du miroir est protégé en écriture. Vérifiez ses droits, puis réessayez.",
    "warning.category-unsure": "Le genre du vêtement est incertain. Choisissez-le vous-même s’il est faux.",
    "warning.landmarks-unsure":
      "Certains repères étaient difficiles à trouver. Regardez-les un par un et déplacez-les au besoin.",
    "warning.cut-out-unsure":
      "Le contour est peut-être faux par endroits. Comparez la partie voilée de la photo au vêtement.",
    "warning.low-resolution": "La photo est petite. Une plus grande serait plus nette sur le miroir.",
    "warning.limbs-turned":
      "Ses manches ou jambes ont été tournées dans la pose de notre figurine. Regardez-les de tous les côtés.",
    "warning.cloth-forced":
      "Par endroits, le tissu est plus étroit que notre figurine et a été écarté. Regardez manches et taille de tous les côtés.",
    "warning.edges-shared":
      "Certaines de ses faces se touchent à tort. Cherchez des ombres ou des coutures qui scintillent.",
    "warning.material-guessed":
      "Son tissu a été deviné d’après la matière du fichier. Choisissez-en un autre s’il est faux ; rien ne transparaît.",
    "warning.size-estimated":
      "Faute de tableau des tailles, la largeur est estimée. Ajoutez-en un pour des tailles fiables.",
    "warning.back-from-front-cloth":
      "Faute de photo du dos, on y voit le tissu uni. Vérifiez que cela convient.",
  },
  de: {
    "fault.unreadable":
      "Die Datei ist kein lesbares Foto. Speichern Sie es noch einmal als JPEG, PNG, WebP oder AVIF.",
    "fault.too-large":
      "Das Foto hat mehr als 40 MB oder 100 Megapixel. Speichern Sie es kleiner; 3000 Pixel genügen reichlich.",
    "fault.too-small": "Das Foto hat zu wenige Pixel. Nehmen Sie eines mit mindestens 800 Pixeln Breite.",
    "fault.empty-picture":
      "Vom Hintergrund hebt sich nichts ab. Legen Sie das Stück auf eine einfarbige Fläche in anderer Farbe.",
    "fault.not-a-garment":
      "Es ist kein Kleidungsstück zu erkennen. Fotografieren Sie eines allein, flach und aufrecht.",
    "fault.several-garments": "Auf dem Foto liegt mehr als ein Stück. Machen Sie von jedem ein eigenes.",
    "fault.worn-by-a-person":
      "Auf dem Foto trägt jemand das Stück. Fotografieren Sie es flach liegend oder an der Hohlbüste.",
    "fault.low-contrast":
      "Stück und Hintergrund sind sich zu ähnlich. Legen Sie es auf eine hellere oder dunklere Fläche und fotografieren Sie neu.",
    "fault.cropped": "Ein Teil des Stücks liegt außerhalb des Fotos. Lassen Sie ringsum etwas Platz.",
    "fault.busy-background":
      "Der Hintergrund ist zu unruhig, um das Stück zu erkennen. Nehmen Sie einen einfarbigen.",
    "fault.landmarks-missing":
      "Es wurden zu wenige Punkte gefunden. Fotografieren Sie das Stück flach, Ärmel und Saum ausgebreitet.",
    "fault.implausible-shape":
      "Diese Punkte ergeben kein Kleidungsstück. Setzen Sie jeden an seine Ecke, oder gehen Sie zurück zum Gefundenen.",
    "fault.too-many-triangles": "Das Stück wurde zu groß. Prüfen Sie die Größentabelle, vor allem die Länge.",
    "fault.glb-invalid":
      "Was entstand, ist kein brauchbares Stück. Versuchen Sie ein anderes Foto und sagen Sie Bescheid, wer Psyche betreut.",
    "fault.intake-failed":
      "Aus dieser Datei ließ sich kein Stück bauen. Versuchen Sie es noch einmal oder mit einem anderen Foto.",
    "fault.too-slow":
      "Das Foto hat den Rechner zu lange beschäftigt. Speichern Sie es kleiner und versuchen Sie es erneut.",
    "fault.broken-off": "Es wurde abgebrochen. Beginnen Sie von vorn, wann Sie mögen.",
    "fault.interrupted":
      "Psyche wurde dabei zweimal beendet. Versuchen Sie es noch einmal oder mit einem anderen Foto.",
    "fault.disk-full":
      "Die Festplatte am Rechner des Spiegels ist voll. Schaffen Sie Platz und versuchen Sie es erneut.",
    "fault.read-only":
      "Der Datenordner am Rechner des Spiegels ist schreibgeschützt. Prüfen Sie die Rechte und versuchen Sie es erneut.",
    "warning.category-unsure":
      "Die Art des Stücks ist unsicher. Wählen Sie sie selbst, falls sie nicht stimmt.",
    "warning.landmarks-unsure":
      "Manche Punkte waren schwer zu finden. Sehen Sie jeden an und ziehen Sie ihn zurecht.",
    "warning.cut-out-unsure":
      "Der Umriss stimmt vielleicht nicht überall. Vergleichen Sie den verschleierten Teil des Fotos mit dem Stück.",
    "warning.low-resolution": "Das Foto ist klein. Ein größeres wirkt am Spiegel schärfer.",
    "warning.limbs-turned":
      "Ärmel oder Beine wurden in die Haltung unserer Figur gedreht. Sehen Sie sie dort von allen Seiten an.",
    "warning.cloth-forced":
      "Stellenweise ist der Stoff enger als unsere Figur und wurde geweitet. Sehen Sie Ärmel und Taille von allen Seiten an.",
    "warning.edges-shared":
      "Manche Flächen treffen sich, wo sie es nicht sollten. Achten Sie auf Schatten oder flackernde Nähte.",
    "warning.material-guessed":
      "Der Stoff ist aus dem Material der Datei geschätzt. Wählen Sie einen anderen, falls er nicht stimmt; nichts scheint hindurch.",
    "warning.size-estimated":
      "Ohne Größentabelle ist die Weite geschätzt. Mit einer Tabelle stimmen die Größen.",
    "warning.back-from-front-cloth":
      "Ohne Foto der Rückseite zeigt sie schlichten Stoff. Prüfen Sie, ob das zum Stück passt.",
  },
};
