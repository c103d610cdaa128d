import type { MessageCatalogue } from "../../i18n/translate.ts";

export const layoutWords: MessageCatalogue<
  | "today"
  | "requests"
  | "content"
  | "garments"
  | "screens"
  | "experiments"
  | "engagement"
  | "settings"
  | "more"
  | "pages"
  | "skip"
  | "waiting"
  | "lost"
  | "account"
  | "language"
  | "look"
  | "light"
  | "dark"
  | "auto"
  | "sound"
  | "soundHint"
  | "signOut"
  | "staff"
  | "merchandiser"
  | "admin"
  | "notHere"
  | "notHereNext"
  | "toToday"
> = {
  en: {
    today: "Today",
    requests: "Requests",
    content: "Content",
    garments: "Garments",
    screens: "Screens",
    experiments: "Experiments",
    engagement: "Reports",
    settings: "Settings",
    more: "More",
    pages: "Pages",
    skip: "Skip to the content",
    waiting: "{count, plural, one {# request is waiting} other {# requests are waiting}}",
    lost: "No connection to the mirror’s computer. What you see is from before; it joins again by itself.",
    account: "{name}, your choices",
    language: "Language",
    look: "Look",
    light: "Light",
    dark: "Dark",
    auto: "As the device",
    sound: "Sound for new requests",
    soundHint: "Short and low, on this device only.",
    signOut: "Sign out",
    staff: "Staff",
    merchandiser: "Merchandiser",
    admin: "Administrator",
    notHere: "There is no such page",
    notHereNext: "The address leads nowhere, or your role does not open it.",
    toToday: "Go to Today",
  },
  fr: {
    today: "Aujourd’hui",
    requests: "Demandes",
    content: "Contenu",
    garments: "Vêtements",
    screens: "Écrans",
    experiments: "Expériences",
    engagement: "Rapports",
    settings: "Réglages",
    more: "Plus",
    pages: "Pages",
    skip: "Aller au contenu",
    waiting: "{count, plural, one {# demande en attente} other {# demandes en attente}}",
    lost: "La liaison avec l’ordinateur du miroir est coupée. L’affichage date d’avant ; elle se rétablit d’elle-même.",
    account: "{name}, vos préférences",
    language: "Langue",
    look: "Apparence",
    light: "Claire",
    dark: "Sombre",
    auto: "Celle de l’appareil",
    sound: "Son à chaque nouvelle demande",
    soundHint: "Bref et grave, sur cet appareil seulement.",
    signOut: "Se déconnecter",
    staff: "Équipe de vente",
    merchandiser: "Merchandising",
    admin: "Administration",
    notHere: "Cette page n’existe pas",
    notHereNext: "L’adresse ne mène nulle part, ou votre rôle n’y donne pas accès.",
    toToday: "Revenir à Aujourd’hui",
  },
  de: {
    today: "Heute",
    requests: "Anfragen",
    content: "Inhalte",
    garments: "Kleidung",
    screens: "Bildschirme",
    experiments: "Versuche",
    engagement: "Berichte",
    settings: "Einstellungen",
    more: "Mehr",
    pages: "Seiten",
    skip: "Zum Inhalt springen",
    waiting: "{count, plural, one {# Anfrage wartet} other {# Anfragen warten}}",
    lost: "Keine Verbindung zum Rechner des Spiegels. Die Anzeige ist von vorhin; die Verbindung kommt von selbst wieder.",
    account: "{name}, Ihre Vorlieben",
    language: "Sprache",
    look: "Aussehen",
    light: "Hell",
    dark: "Dunkel",
    auto: "Wie das Gerät",
    sound: "Ton bei neuen Anfragen",
    soundHint: "Kurz und tief, nur auf diesem Gerät.",
    signOut: "Abmelden",
    staff: "Verkauf",
    merchandiser: "Warensteuerung",
    admin: "Verwaltung",
    notHere: "Diese Seite gibt es nicht",
    notHereNext: "Die Adresse führt ins Leere, oder Ihre Rolle öffnet sie nicht.",
    toToday: "Zu „Heute“",
  },
};
