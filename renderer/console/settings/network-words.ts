import type { MessageCatalogue } from "../../i18n/translate.ts";

export const networkWords: MessageCatalogue<
  | "title"
  | "hint"
  | "open"
  | "openHint"
  | "closed"
  | "isOpen"
  | "noAddress"
  | "addresses"
  | "fingerprint"
  | "fingerprintHint"
  | "pair"
  | "pairHint"
  | "qrAlt"
  | "expires"
  | "expired"
> = {
  en: {
    title: "Network",
    hint: "The mirror itself is never reachable; this is about the console only.",
    open: "Open the console to the shop’s network",
    openHint:
      "Phones and tablets of the team can then answer requests. The connection is encrypted, and only paired devices get further than the sign-in.",
    closed: "The console can be reached from the mirror’s computer only.",
    isOpen: "The console is open to paired devices.",
    noAddress:
      "The computer is in no network at the moment. Plug in its cable or join the shop’s wireless network.",
    addresses: "Addresses",
    fingerprint: "Fingerprint of the certificate",
    fingerprintHint:
      "A device’s browser warns once about the certificate, because it is the mirror’s own. Compare the fingerprint it shows (SHA-256) with this one before going on.",
    pair: "Pair a device",
    pairHint: "Scan this with the phone or tablet that should join.",
    qrAlt: "QR code with the pairing link",
    expires: "Good for one device, until {time}.",
    expired: "This code is over. Make a new one.",
  },
  fr: {
    title: "Réseau",
    hint: "Le miroir lui-même n’est jamais accessible ; il s’agit de la console seule.",
    open: "Ouvrir la console au réseau de la boutique",
    openHint:
      "Les téléphones et tablettes de l’équipe pourront répondre aux demandes. La liaison est chiffrée, et seuls les appareils associés vont plus loin que la connexion.",
    closed: "La console n’est accessible que depuis l’ordinateur du miroir.",
    isOpen: "La console est ouverte aux appareils associés.",
    noAddress:
      "L’ordinateur n’est sur aucun réseau pour l’instant. Branchez son câble ou rejoignez le Wi-Fi de la boutique.",
    addresses: "Adresses",
    fingerprint: "Empreinte du certificat",
    fingerprintHint:
      "Le navigateur de l’appareil vous avertit une fois, car le certificat est celui du miroir. Comparez l’empreinte affichée (SHA-256) avec celle-ci avant de continuer.",
    pair: "Associer un appareil",
    pairHint: "Scannez ceci avec le téléphone ou la tablette à associer.",
    qrAlt: "Code QR du lien d’association",
    expires: "Valable pour un appareil, jusqu’à {time}.",
    expired: "Ce code a expiré. Créez-en un nouveau.",
  },
  de: {
    title: "Netz",
    hint: "Der Spiegel selbst ist nie erreichbar; hier geht es nur um die Konsole.",
    open: "Konsole für das Ladennetz öffnen",
    openHint:
      "Telefone und Tablets des Teams können dann Anfragen beantworten. Die Verbindung ist verschlüsselt, und nur gekoppelte Geräte kommen weiter als bis zur Anmeldung.",
    closed: "Die Konsole ist nur am Rechner des Spiegels erreichbar.",
    isOpen: "Die Konsole ist für gekoppelte Geräte offen.",
    noAddress:
      "Der Rechner hängt gerade in keinem Netz. Stecken Sie das Kabel ein oder verbinden Sie ihn mit dem WLAN des Ladens.",
    addresses: "Adressen",
    fingerprint: "Fingerabdruck des Zertifikats",
    fingerprintHint:
      "Der Browser des Geräts warnt einmal, weil das Zertifikat vom Spiegel selbst stammt. Vergleichen Sie den angezeigten Fingerabdruck (SHA-256) mit diesem, bevor Sie fortfahren.",
    pair: "Gerät koppeln",
    pairHint: "Scannen Sie das mit dem Telefon oder Tablet, das dazukommen soll.",
    qrAlt: "QR-Code mit dem Link zum Koppeln",
    expires: "Gilt für ein Gerät, bis {time}.",
    expired: "Dieser Code ist abgelaufen. Erzeugen Sie einen neuen.",
  },
};
