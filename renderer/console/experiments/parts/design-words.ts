import type { DesignKind } from "../../../../content/experiment/schema/experiment.ts";
import type { MessageCatalogue } from "../../../i18n/translate.ts";

export type DesignKey = `name.${DesignKind}` | `how.${DesignKind}` | `limit.${DesignKind}`;

/** Designs in plain words, each with what it cannot do. */
export const designWords: MessageCatalogue<DesignKey> = {
  en: {
    "name.rotation": "Shops take turns",
    "how.rotation":
      "After the weeks before, every shop has nothing, the flyer and the mirror once, in an order that is drawn.",
    "limit.rotation": "From three shops on; a verdict needs about six. Tells all three comparisons.",
    "name.parallel": "Side by side",
    "how.parallel":
      "After the weeks before, one half of the shops, drawn, has the mirror and the other the flyer.",
    "limit.parallel": "Six shops at least. Tells mirror against flyer only.",
    "name.pairs": "Side by side in matched pairs",
    "how.pairs":
      "You pair shops that are alike; in each pair one, drawn, has the mirror and the other the flyer.",
    "limit.pairs": "Three pairs at least; a verdict at 5% needs six. Tells mirror against flyer only.",
    "name.day-pairs": "One shop, day by day",
    "how.day-pairs": "Of each two days in a row one, drawn, has the mirror and the other the flyer.",
    "limit.day-pairs":
      "What it tells holds for this one shop alone. Flyers work on after their day, which hides part.",
    "name.history": "Look back",
    "how.history": "Nothing is drawn: what was sold before is set beside what was sold during a campaign.",
    "limit.history":
      "A description. Other things may have changed too, so there is no p value and no verdict.",
  },
  fr: {
    "name.rotation": "À tour de rôle",
    "how.rotation":
      "Après les semaines d’avant, chaque boutique a une fois rien, le prospectus et le miroir, dans un ordre tiré au sort.",
    "limit.rotation":
      "Dès trois boutiques ; un verdict en demande environ six. Répond aux trois comparaisons.",
    "name.parallel": "Côte à côte",
    "how.parallel":
      "Après les semaines d’avant, une moitié des boutiques, tirée au sort, a le miroir, et l’autre le prospectus.",
    "limit.parallel": "Six boutiques au moins. Compare seulement le miroir au prospectus.",
    "name.pairs": "Côte à côte, par paires",
    "how.pairs":
      "Vous associez des boutiques semblables ; dans chaque paire, le sort donne le miroir à l’une et le prospectus à l’autre.",
    "limit.pairs":
      "Trois paires au moins ; un verdict à 5 % en demande six. Compare seulement le miroir au prospectus.",
    "name.day-pairs": "Une boutique, jour après jour",
    "how.day-pairs": "De deux jours de suite, l’un, tiré au sort, a le miroir et l’autre le prospectus.",
    "limit.day-pairs":
      "Le résultat vaut pour cette seule boutique. Un prospectus agit encore après son jour, ce qui en cache une part.",
    "name.history": "Regard en arrière",
    "how.history": "Rien n’est tiré au sort : les ventes d’avant sont mises à côté de celles d’une campagne.",
    "limit.history":
      "Une description. Autre chose a pu changer aussi : il n’y a donc ni valeur p ni verdict.",
  },
  de: {
    "name.rotation": "Filialen wechseln sich ab",
    "how.rotation":
      "Nach den Wochen davor hat jede Filiale einmal nichts, den Flyer und den Spiegel, in ausgeloster Folge.",
    "limit.rotation": "Ab drei Filialen; ein Urteil braucht etwa sechs. Beantwortet alle drei Vergleiche.",
    "name.parallel": "Nebeneinander",
    "how.parallel":
      "Nach den Wochen davor hat die eine, ausgeloste Hälfte der Filialen den Spiegel, die andere den Flyer.",
    "limit.parallel": "Mindestens sechs Filialen. Vergleicht nur Spiegel und Flyer.",
    "name.pairs": "Nebeneinander in Paaren",
    "how.pairs":
      "Sie stellen ähnliche Filialen zu Paaren zusammen; in jedem bekommt eine, ausgelost, den Spiegel und die andere den Flyer.",
    "limit.pairs":
      "Mindestens drei Paare; ein Urteil bei 5 % braucht sechs. Vergleicht nur Spiegel und Flyer.",
    "name.day-pairs": "Eine Filiale, Tag für Tag",
    "how.day-pairs":
      "Von je zwei Tagen hintereinander hat einer, ausgelost, den Spiegel und der andere den Flyer.",
    "limit.day-pairs":
      "Das Ergebnis gilt nur für diese eine Filiale. Flyer wirken über ihren Tag hinaus, das verdeckt einen Teil.",
    "name.history": "Rückblick",
    "how.history": "Nichts wird ausgelost: Verkäufe von vorher stehen neben denen während einer Kampagne.",
    "limit.history":
      "Eine Beschreibung. Auch anderes kann sich geändert haben, darum gibt es weder p-Wert noch Urteil.",
  },
};
