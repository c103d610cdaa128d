import type { WordKey } from "./words.ts";

/** « Nous », c’est le magasin. Espaces insécables devant les deux-points et dans les guillemets. */
export const fr: Readonly<Record<WordKey, string>> = {
  "campaign.invite": "Essayez-le sur vous",
  "campaign.touch": "Touchez l’écran",

  "notice.title": "Essayez-le sur vous",
  "notice.camera":
    "Une caméra vous montre dans ce miroir et pose nos vêtements sur votre reflet. Rien n’est enregistré, rien n’est conservé, rien ne quitte cet écran.",
  "notice.pictures": "La caméra est coupée pour le moment. Vous pouvez tout parcourir en images.",
  "notice.counting": "Nous comptons aussi les passages, sans conserver d’image.",
  "notice.waiting": "À suivre : {name}",
  "notice.start": "Commencer",
  "notice.no-thanks": "Non merci",

  "mirror.region": "Miroir",
  "mirror.choose": "Choisissez un vêtement à essayer",
  "mirror.choose-picture": "Choisissez un vêtement à regarder",
  "mirror.picture-only": "Celui-ci, nous le montrons en image.",
  "mirror.bring": "Apportez-moi la taille {size}",
  "mirror.bring-none": "Choisissez une taille",
  "mirror.call": "Appeler quelqu’un",
  "mirror.done": "J’ai terminé",
  "mirror.take-off": "Retirer",
  "mirror.put-on": "Essayer",
  "mirror.previous": "Vêtement précédent",
  "mirror.next": "Vêtement suivant",
  "mirror.cover": "Couvrir la caméra",
  "mirror.moment": "Un instant, s’il vous plaît",

  "rail.label": "Vêtements",
  "colours.label": "Couleur",
  "sizes.label": "Taille",

  "stock.here": "{sizes} ici",
  "stock.tomorrow": "{sizes} demain",
  "stock.on-day": "{sizes} le {day}",
  "stock.elsewhere": "{sizes} dans une autre boutique",
  "stock.sold-out": "{sizes} épuisé",

  "card.size": "{name}, taille {size}",
  "card.adviser": "Vous avez appelé quelqu’un",
  "card.asking": "Un instant, s’il vous plaît",
  "card.waiting": "L’équipe est prévenue. Quelqu’un vous répond bientôt.",
  "card.escalated": "C’est un peu plus long que prévu. Nous avons rappelé.",
  "card.on-the-way.size":
    "La taille {size} arrive, dans {minutes, plural, one {# minute} other {# minutes}} environ.",
  "card.on-the-way.adviser":
    "Quelqu’un arrive, dans {minutes, plural, one {# minute} other {# minutes}} environ.",
  "card.here-it-is.size": "La taille {size} vous attend ici.",
  "card.here-it-is.adviser": "Quelqu’un est là pour vous.",
  "card.sold-out": "Épuisé, nous sommes désolés. Appelez-nous : nous trouverons quelque chose d’approchant.",
  "card.not-now": "Personne n’est disponible pour l’instant. Adressez-vous à la caisse.",
  "card.cancel": "Tant pis",
  "card.dismiss": "D’accord",

  "hint.too-close": "Un pas en arrière, s’il vous plaît",
  "hint.head-cut": "Un pas en arrière, s’il vous plaît",
  "hint.too-far": "Approchez-vous un peu",
  "hint.several": "Une personne à la fois, s’il vous plaît",

  "line.unknown-code": "Nous ne connaissons pas ce code. Montrez-le à l’un de nous.",
  "line.ask-failed": "Nous n’avons rien reçu. Réessayez, ou adressez-vous à la caisse.",
  "line.too-many-requests": "Trois demandes sont en cours. Nous y répondons d’abord.",
  "line.looks-cleared": "Le miroir ne vous voyait plus : tout a été effacé.",

  "catalogue.title": "Tout parcourir",
  "catalogue.camera-off": "La caméra est coupée.",
  "catalogue.resting": "Le miroir se repose. Voici tout en images.",
  "catalogue.show-mirror": "Afficher le miroir",
  "catalogue.all": "Tous les vêtements",

  "covered.title": "La caméra est fermée.",
  "covered.body": "Prenez votre temps. Le miroir ne se rouvre que sur votre geste.",
  "covered.open": "Rouvrir le miroir",

  "goodbye.title": "Tout est effacé.",
  "goodbye.body": "Il ne reste rien de votre reflet ni de vos choix. Merci de votre visite.",
  "goodbye.again": "Recommencer",

  "camera.live": "En direct, sans enregistrement",
  "camera.rehearsal": "Répétition",
  "camera.off": "Caméra coupée",
  "camera.opening": "La caméra s’ouvre",
  "camera.counting": "Comptage, sans enregistrement",

  "language.label": "Langue",
  "reach.lower": "Abaisser les commandes",
  "reach.raise": "Relever les commandes",
  "bridge.away": "Nous sommes injoignables d’ici pour le moment",
  "demo.mark": "Démonstration",
};
