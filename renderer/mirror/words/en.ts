/** "We" is the shop. Short, kind, exact. */
export const en = {
  "campaign.invite": "See it on you",
  "campaign.touch": "Touch the screen",

  "notice.title": "See it on you",
  "notice.camera":
    "A camera shows you in this mirror and lays our clothes on your reflection. Nothing is recorded, nothing is kept, nothing leaves this screen.",
  "notice.pictures": "The camera is off at the moment. You can look through everything in pictures.",
  "notice.counting": "We also count how many people pass by, without keeping a picture.",
  "notice.waiting": "Next: {name}",
  "notice.start": "Start",
  "notice.no-thanks": "No thanks",

  "mirror.region": "Mirror",
  "mirror.choose": "Choose something to try on",
  "mirror.choose-picture": "Choose something to look at",
  "mirror.picture-only": "This one we show as a picture.",
  "mirror.bring": "Bring me size {size}",
  "mirror.bring-none": "Choose a size",
  "mirror.call": "Call someone",
  "mirror.done": "I am done",
  "mirror.take-off": "Take off",
  "mirror.put-on": "Put on",
  "mirror.previous": "Previous garment",
  "mirror.next": "Next garment",
  "mirror.cover": "Cover the camera",
  "mirror.moment": "One moment, please",

  "rail.label": "Garments",
  "colours.label": "Colour",
  "sizes.label": "Size",

  "stock.here": "{sizes} here",
  "stock.tomorrow": "{sizes} tomorrow",
  "stock.on-day": "{sizes} on {day}",
  "stock.elsewhere": "{sizes} in another shop",
  "stock.sold-out": "{sizes} sold out",

  "card.size": "{name}, size {size}",
  "card.adviser": "You called someone",
  "card.asking": "One moment, please",
  "card.waiting": "Our team knows. Someone will answer shortly.",
  "card.escalated": "It takes a little longer. We have called again.",
  "card.on-the-way.size":
    "Size {size} is on its way, about {minutes, plural, one {# minute} other {# minutes}}.",
  "card.on-the-way.adviser":
    "Someone is on the way, about {minutes, plural, one {# minute} other {# minutes}}.",
  "card.here-it-is.size": "Size {size} is here for you.",
  "card.here-it-is.adviser": "Someone is here for you.",
  "card.sold-out": "Sold out, we are sorry. Call someone: we will find something like it.",
  "card.not-now": "Nobody is free at the moment. Please ask at the till.",
  "card.cancel": "Never mind",
  "card.dismiss": "All right",

  "hint.too-close": "One step back, please",
  "hint.head-cut": "One step back, please",
  "hint.too-far": "A little closer, please",
  "hint.several": "One at a time, please",

  "line.unknown-code": "We do not know this code. Please show it to one of us.",
  "line.ask-failed": "That did not reach us. Please try again, or ask at the till.",
  "line.too-many-requests": "Three wishes are open. We will answer those first.",
  "line.looks-cleared": "You were out of sight, so everything has been cleared.",

  "catalogue.title": "Look through everything",
  "catalogue.camera-off": "The camera is off.",
  "catalogue.resting": "The mirror is resting. Here is everything in pictures.",
  "catalogue.show-mirror": "Show the mirror",
  "catalogue.all": "All garments",

  "covered.title": "The camera is closed.",
  "covered.body": "Take your time. Only you can open the mirror again.",
  "covered.open": "Open the mirror",

  "goodbye.title": "All of it is gone.",
  "goodbye.body": "Your reflection and your choices have been erased. Thank you for coming.",
  "goodbye.again": "Start again",

  "camera.live": "Live, not recorded",
  "camera.rehearsal": "Rehearsal",
  "camera.off": "Camera off",
  "camera.opening": "Camera opening",
  "camera.counting": "Counting, not recorded",

  "language.label": "Language",
  "reach.lower": "Lower the controls",
  "reach.raise": "Raise the controls",
  "bridge.away": "We cannot be reached from here at the moment",
  "demo.mark": "Demonstration",
} as const;
