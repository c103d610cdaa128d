import type { MessageCatalogue } from "../../../i18n/translate.ts";

/** Why a finished mesh was refused (content/intake/import/import-fault.ts, which no page may import). */
export const MESH_FAULTS = [
  "mesh-unreadable",
  "mesh-empty",
  "mesh-units",
  "mesh-several",
  "mesh-axis",
  "mesh-triangles",
  "mesh-edges",
  "mesh-layers",
  "mesh-holes",
  "mesh-texture",
  "mesh-colour",
] as const;
type MeshFault = (typeof MESH_FAULTS)[number];

/** What is wrong with a 3D file and what to ask for; the exact places are in the host's own report. */
export const meshFaultWords: MessageCatalogue<`fault.${MeshFault}` | "report"> = {
  en: {
    report: "Exact report to pass on",
    "fault.mesh-unreadable":
      "This is no 3D file that can be read. Ask for it as one glTF 2.0 binary file (.glb) with its pictures inside.",
    "fault.mesh-empty":
      "There is no garment in this 3D file. Ask for the garment itself to be exported, visible, not only bones or curves.",
    "fault.mesh-units":
      "The garment is as large as a house or as small as a doll’s. Ask for it in metres, in life size.",
    "fault.mesh-several":
      "There is more than one garment in this 3D file, or one with top and legs. Ask for top and trousers in a file each.",
    "fault.mesh-axis":
      "The garment lies down, stands on its head or turns its back. Ask for it standing upright, Y up, its front towards +Z.",
    "fault.mesh-triangles":
      "The 3D file is too fine for the mirror. Ask for it with at most 15,000 triangles.",
    "fault.mesh-edges":
      "The cloth is knotted somewhere: edges belong to more than two faces. Ask for these places to be mended.",
    "fault.mesh-layers":
      "The cloth is double. Ask for it as a single sheet, without thickness and without lining.",
    "fault.mesh-holes":
      "The cloth has a hole that is no opening to slip through. Ask for it to be closed or sewn together.",
    "fault.mesh-texture":
      "A picture in the file cannot be used. Ask for PNG, JPEG, WebP or KTX2 with at most 2048 pixels an edge, not repeated many times.",
    "fault.mesh-colour":
      "The garment has no colour. Ask for a base colour, or for a picture of the cloth that fits it.",
  },
  fr: {
    report: "Rapport exact à transmettre",
    "fault.mesh-unreadable":
      "Ce n’est pas un fichier 3D lisible. Demandez un seul fichier binaire glTF 2.0 (.glb), images comprises.",
    "fault.mesh-empty":
      "Ce fichier 3D ne contient aucun vêtement. Demandez l’export du vêtement lui-même, visible, et non de ses seuls os ou courbes.",
    "fault.mesh-units":
      "Le vêtement est grand comme une maison ou petit comme celui d’une poupée. Demandez-le en mètres, grandeur nature.",
    "fault.mesh-several":
      "Ce fichier 3D contient plus d’un vêtement, ou une combinaison. Demandez le haut et le pantalon dans un fichier chacun.",
    "fault.mesh-axis":
      "Le vêtement est couché, à l’envers ou de dos. Demandez-le debout, Y vers le haut, le devant vers +Z.",
    "fault.mesh-triangles":
      "Le fichier 3D est trop fin pour le miroir. Demandez-le avec 15 000 triangles au plus.",
    "fault.mesh-edges":
      "Le tissu est noué par endroits : des arêtes portent plus de deux faces. Demandez la réparation de ces endroits.",
    "fault.mesh-layers":
      "Le tissu est double. Demandez une seule épaisseur de surface, sans épaisseur ni doublure.",
    "fault.mesh-holes":
      "Le tissu a un trou qui n’est pas une ouverture. Demandez qu’il soit fermé ou recousu.",
    "fault.mesh-texture":
      "Une image du fichier est inutilisable. Demandez du PNG, JPEG, WebP ou KTX2, 2048 pixels par côté au plus, sans trop de répétitions.",
    "fault.mesh-colour":
      "Le vêtement n’a pas de couleur. Demandez une couleur de base, ou une image du tissu à sa mesure.",
  },
  de: {
    report: "Genauer Bericht zum Weitergeben",
    "fault.mesh-unreadable":
      "Das ist keine lesbare 3D-Datei. Bitten Sie um eine glTF-2.0-Binärdatei (.glb) samt ihren Bildern.",
    "fault.mesh-empty":
      "In dieser 3D-Datei ist kein Kleidungsstück. Bitten Sie um das Stück selbst, sichtbar, nicht nur um Knochen oder Kurven.",
    "fault.mesh-units":
      "Das Stück ist so groß wie ein Haus oder so klein wie für eine Puppe. Bitten Sie um Meter und Lebensgröße.",
    "fault.mesh-several":
      "In dieser 3D-Datei ist mehr als ein Stück oder ein Overall. Bitten Sie um Oberteil und Hose in je einer Datei.",
    "fault.mesh-axis":
      "Das Stück liegt, steht auf dem Kopf oder zeigt den Rücken. Bitten Sie darum, dass es aufrecht steht: Y nach oben, vorn nach +Z.",
    "fault.mesh-triangles":
      "Die 3D-Datei ist zu fein für den Spiegel. Bitten Sie um höchstens 15.000 Dreiecke.",
    "fault.mesh-edges":
      "Der Stoff ist irgendwo verknotet: Kanten gehören zu mehr als zwei Flächen. Bitten Sie darum, diese Stellen zu richten.",
    "fault.mesh-layers":
      "Der Stoff liegt doppelt. Bitten Sie um eine einzige Lage, ohne Dicke und ohne Futter.",
    "fault.mesh-holes":
      "Der Stoff hat ein Loch, das keine Öffnung ist. Bitten Sie darum, es zu schließen oder zuzunähen.",
    "fault.mesh-texture":
      "Ein Bild in der Datei ist nicht brauchbar. Bitten Sie um PNG, JPEG, WebP oder KTX2 mit höchstens 2048 Pixeln je Kante, nicht vielfach wiederholt.",
    "fault.mesh-colour":
      "Das Stück hat keine Farbe. Bitten Sie um eine Grundfarbe oder um ein passendes Bild des Stoffs.",
  },
};
