import type { MessageCatalogue } from "../../../i18n/translate.ts";

export const pageWords: MessageCatalogue<
  | "address"
  | "wrongAddress"
  | "hosts"
  | "hostsOfAddress"
  | "hostsOfPackage"
  | "noHosts"
  | "standIn"
  | "standInHint"
  | "noStandIn"
  | "onScreensOnly"
  | "notJudged"
> = {
  en: {
    address: "Address of the page",
    wrongAddress: "Write it whole, like https://example.org/menu. Addresses of this machine are not shown.",
    hosts: "What else the page may reach",
    hostsOfAddress: "It reaches its own host. Name others, such as images.example.com.",
    hostsOfPackage: "Names of hosts such as images.example.com. Without any it reaches nothing.",
    noHosts: "nothing",
    standIn: "Picture that stands in for it",
    standInHint: "Shown where the page cannot be, for example without a network.",
    noStandIn: "none: it is passed over",
    onScreensOnly: "Pages run on the screens only; here you see what stands in for it.",
    notJudged:
      "Nothing here judges what a page shows. Look at it yourself: it must not flash more than three times a second, and its words must be easy to read.",
  },
  fr: {
    address: "Adresse de la page",
    wrongAddress:
      "Écrivez-la en entier, comme https://example.org/menu. Les adresses de cette machine ne sont pas montrées.",
    hosts: "Ce que la page peut joindre d’autre",
    hostsOfAddress: "Elle joint son propre hôte. Nommez les autres, par exemple images.example.com.",
    hostsOfPackage: "Noms d’hôtes, par exemple images.example.com. Sans aucun, elle ne joint rien.",
    noHosts: "rien",
    standIn: "Image de remplacement",
    standInHint: "Montrée quand la page ne peut pas l’être, par exemple sans réseau.",
    noStandIn: "aucune : la page est passée",
    onScreensOnly: "Les pages ne tournent que sur les écrans ; ici, vous voyez leur remplacement.",
    notJudged:
      "Rien ne vérifie ici ce que montre une page. Regardez-la vous-même : pas plus de trois éclairs par seconde, et des mots faciles à lire.",
  },
  de: {
    address: "Adresse der Seite",
    wrongAddress:
      "Schreiben Sie sie ganz, etwa https://example.org/menu. Adressen dieses Geräts werden nicht gezeigt.",
    hosts: "Was die Seite sonst erreichen darf",
    hostsOfAddress: "Ihren eigenen Rechner erreicht sie. Nennen Sie andere, etwa images.example.com.",
    hostsOfPackage: "Namen von Rechnern wie images.example.com. Ohne einen erreicht sie nichts.",
    noHosts: "nichts",
    standIn: "Bild, das für sie einspringt",
    standInHint: "Erscheint, wo die Seite nicht gezeigt werden kann, etwa ohne Netz.",
    noStandIn: "keines: Sie wird übergangen",
    onScreensOnly: "Seiten laufen nur auf den Bildschirmen; hier sehen Sie, was für sie einspringt.",
    notJudged:
      "Was eine Seite zeigt, prüft hier niemand. Sehen Sie selbst nach: Sie darf höchstens dreimal in der Sekunde blitzen, und ihre Worte müssen gut lesbar sein.",
  },
};
