import type { Arm } from "../../../../content/experiment/schema/experiment.ts";
import type { ContrastId } from "../../../../main/report/schema/experiment-result.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export type ArmKey =
  | `arm.${Arm}`
  | `armMeaning.${Arm}`
  | `contrast.${ContrastId}`
  | `contrastMeaning.${ContrastId}`;

/** What is compared, and the comparisons. */
export const armWords: MessageCatalogue<ArmKey> = {
  en: {
    "arm.none": "Nothing",
    "arm.flyer": "Flyer",
    "arm.mirror": "Mirror",
    "armMeaning.none":
      "No promotion: no flyers, and the advertised products cannot be tried on at the mirror.",
    "armMeaning.flyer":
      "Flyers are handed out; screens say nothing of the products, and they cannot be tried on at the mirror.",
    "armMeaning.mirror": "Screens advertise the products, and they can be tried on at the mirror.",
    "contrast.mirror-flyer": "Mirror against flyer",
    "contrast.mirror-none": "Mirror against nothing",
    "contrast.flyer-none": "Flyer against nothing",
    "contrastMeaning.mirror-flyer":
      "How much more of the advertised products was sold with the mirror than with the flyer. The verdict judges this one.",
    "contrastMeaning.mirror-none":
      "How much more of the advertised products was sold with the mirror than without any promotion.",
    "contrastMeaning.flyer-none":
      "How much more of the advertised products was sold with the flyer than without any promotion.",
  },
  fr: {
    "arm.none": "Rien",
    "arm.flyer": "Prospectus",
    "arm.mirror": "Miroir",
    "armMeaning.none":
      "Aucune promotion : pas de prospectus, et les articles promus ne s’essaient pas au miroir.",
    "armMeaning.flyer":
      "Des prospectus sont distribués ; les écrans ne disent rien des articles, qui ne s’essaient pas au miroir.",
    "armMeaning.mirror": "Les écrans font la promotion des articles, et ils s’essaient au miroir.",
    "contrast.mirror-flyer": "Miroir contre prospectus",
    "contrast.mirror-none": "Miroir contre rien",
    "contrast.flyer-none": "Prospectus contre rien",
    "contrastMeaning.mirror-flyer":
      "Ce que le miroir a fait vendre de plus que le prospectus parmi les articles promus. C’est elle que juge le verdict.",
    "contrastMeaning.mirror-none": "Ce que le miroir a fait vendre de plus que sans aucune promotion.",
    "contrastMeaning.flyer-none": "Ce que le prospectus a fait vendre de plus que sans aucune promotion.",
  },
  de: {
    "arm.none": "Nichts",
    "arm.flyer": "Flyer",
    "arm.mirror": "Spiegel",
    "armMeaning.none":
      "Keine Werbung: keine Flyer, und die beworbenen Artikel lassen sich am Spiegel nicht anprobieren.",
    "armMeaning.flyer":
      "Flyer werden verteilt; die Bildschirme schweigen davon, und am Spiegel lassen sich die Artikel nicht anprobieren.",
    "armMeaning.mirror":
      "Die Bildschirme werben für die Artikel, und am Spiegel lassen sie sich anprobieren.",
    "contrast.mirror-flyer": "Spiegel gegen Flyer",
    "contrast.mirror-none": "Spiegel gegen nichts",
    "contrast.flyer-none": "Flyer gegen nichts",
    "contrastMeaning.mirror-flyer":
      "Wie viel mehr von den beworbenen Artikeln mit dem Spiegel verkauft wurde als mit dem Flyer. Über diesen Vergleich urteilt der Bericht.",
    "contrastMeaning.mirror-none":
      "Wie viel mehr von den beworbenen Artikeln mit dem Spiegel verkauft wurde als ganz ohne Werbung.",
    "contrastMeaning.flyer-none":
      "Wie viel mehr von den beworbenen Artikeln mit dem Flyer verkauft wurde als ganz ohne Werbung.",
  },
};
