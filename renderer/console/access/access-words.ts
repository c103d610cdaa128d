import type { MessageCatalogue } from "../../i18n/translate.ts";

export const accessWords: MessageCatalogue<
  | "title"
  | "line"
  | "name"
  | "secret"
  | "secretHint"
  | "signIn"
  | "wrong"
  | "tooMany"
  | "unreachable"
  | "choose"
  | "chooseLine"
  | "password"
  | "passwordHint"
  | "repeat"
  | "tooShort"
  | "differs"
  | "refused"
  | "keep"
  | "notPaired"
  | "notPairedNext"
  | "waitingForHost"
  | "waitingForHostNext"
  | "expired"
> = {
  en: {
    title: "Good to see you",
    line: "Sign in to see who waits at the mirror.",
    name: "Name",
    secret: "Password or one-time code",
    secretHint:
      "Your first time here? Use the code that you were given; on a new mirror it stands in the log of its first start.",
    signIn: "Sign in",
    wrong: "Name and password do not go together. Try again, or ask an administrator for a new code.",
    tooMany:
      "That was tried a few times too often. Please wait {seconds, plural, one {# second} other {# seconds}}, then try again.",
    unreachable:
      "The mirror’s computer does not answer. Check that it is on and in the same network, then try again.",
    choose: "Choose a password",
    chooseLine: "From now on you sign in with this; the code ends with it.",
    password: "New password",
    passwordHint: "At least {count} characters. A few words in a row are easy to remember and hard to guess.",
    repeat: "The same again",
    tooShort: "That is too short: at least {count} characters, please.",
    differs: "The two are not the same yet.",
    refused: "This password was not accepted. Choose a longer one.",
    keep: "Keep this password",
    notPaired: "This device does not know the mirror yet",
    notPairedNext:
      "On the mirror’s computer, an administrator opens Settings → Network → Pair a device. Scan the code shown there with this device.",
    waitingForHost: "Looking for the mirror’s computer",
    waitingForHostNext: "It does not answer yet. This page tries again by itself every few seconds.",
    expired: "You were signed out. Please sign in again.",
  },
  fr: {
    title: "Ravis de vous voir",
    line: "Connectez-vous pour voir qui attend au miroir.",
    name: "Nom",
    secret: "Mot de passe ou code à usage unique",
    secretHint:
      "Première connexion ? Saisissez le code qu’on vous a remis ; pour un miroir neuf, il figure dans le journal du premier démarrage.",
    signIn: "Se connecter",
    wrong:
      "Le nom et le mot de passe ne vont pas ensemble. Réessayez, ou demandez un nouveau code à un administrateur.",
    tooMany:
      "Il y a eu quelques essais de trop. Patientez {seconds, plural, one {# seconde} other {# secondes}}, puis réessayez.",
    unreachable:
      "L’ordinateur du miroir ne répond pas. Vérifiez qu’il est allumé et sur le même réseau, puis réessayez.",
    choose: "Choisissez un mot de passe",
    chooseLine: "Désormais, vous vous connecterez avec ce mot de passe ; le code prend fin avec lui.",
    password: "Nouveau mot de passe",
    passwordHint:
      "{count} caractères au moins. Quelques mots à la suite se retiennent bien et se devinent mal.",
    repeat: "Encore une fois",
    tooShort: "C’est trop court : {count} caractères au moins.",
    differs: "Les deux ne sont pas encore identiques.",
    refused: "Ce mot de passe a été refusé. Choisissez-en un plus long.",
    keep: "Garder ce mot de passe",
    notPaired: "Cet appareil ne connaît pas encore le miroir",
    notPairedNext:
      "Sur l’ordinateur du miroir, un administrateur ouvre Réglages → Réseau → Associer un appareil. Scannez avec cet appareil le code affiché.",
    waitingForHost: "Recherche de l’ordinateur du miroir",
    waitingForHostNext:
      "Il ne répond pas encore. Cette page réessaie d’elle-même toutes les quelques secondes.",
    expired: "Vous avez été déconnecté. Veuillez vous reconnecter.",
  },
  de: {
    title: "Schön, dass Sie da sind",
    line: "Melden Sie sich an und sehen Sie, wer am Spiegel wartet.",
    name: "Name",
    secret: "Passwort oder Einmalcode",
    secretHint:
      "Zum ersten Mal hier? Nehmen Sie den Code, den Sie bekommen haben; bei einem neuen Spiegel steht er im Protokoll des ersten Starts.",
    signIn: "Anmelden",
    wrong:
      "Name und Passwort passen nicht zusammen. Versuchen Sie es noch einmal, oder lassen Sie sich von der Verwaltung einen neuen Code geben.",
    tooMany:
      "Das waren ein paar Versuche zu viel. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}}, dann geht es weiter.",
    unreachable:
      "Der Rechner des Spiegels antwortet nicht. Prüfen Sie, ob er an ist und im selben Netz, und versuchen Sie es noch einmal.",
    choose: "Wählen Sie ein Passwort",
    chooseLine: "Von nun an melden Sie sich hiermit an; der Code gilt dann nicht mehr.",
    password: "Neues Passwort",
    passwordHint:
      "Mindestens {count} Zeichen. Ein paar Wörter hintereinander lassen sich gut merken und schlecht erraten.",
    repeat: "Noch einmal dasselbe",
    tooShort: "Das ist zu kurz: mindestens {count} Zeichen, bitte.",
    differs: "Die beiden sind noch nicht gleich.",
    refused: "Dieses Passwort wurde nicht angenommen. Wählen Sie ein längeres.",
    keep: "Dieses Passwort behalten",
    notPaired: "Dieses Gerät kennt den Spiegel noch nicht",
    notPairedNext:
      "Am Rechner des Spiegels öffnet die Verwaltung Einstellungen → Netz → Gerät koppeln. Scannen Sie den Code dort mit diesem Gerät.",
    waitingForHost: "Der Rechner des Spiegels wird gesucht",
    waitingForHostNext: "Er antwortet noch nicht. Diese Seite versucht es alle paar Sekunden von selbst.",
    expired: "Sie wurden abgemeldet. Bitte melden Sie sich neu an.",
  },
};
