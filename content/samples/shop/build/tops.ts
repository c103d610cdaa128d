import type { Draft } from "./assemble.ts";
import { cutRows, everyoneByLetter, LETTER_SIZES, womenByLetter } from "./size-charts.ts";

export const TOPS: readonly Draft[] = [
  {
    productId: "organic-cotton-tee",
    style: "FL-T110",
    name: {
      en: "Organic cotton T-shirt",
      fr: "T-shirt en coton bio",
      de: "T-Shirt aus Biobaumwolle",
    },
    description: {
      en: "A straight T-shirt in dense 190 g jersey. The neckband is bound twice and keeps its shape in the wash.",
      fr: "Un t-shirt droit en jersey dense de 190 g. L’encolure, doublement bordée, garde sa forme au lavage.",
      de: "Gerade geschnitten, aus dichtem 190-g-Jersey. Der doppelt gefasste Kragen behält beim Waschen seine Form.",
    },
    pictureAlt: {
      en: "T-shirt with a round neck, front view",
      fr: "T-shirt à encolure ronde, vu de face",
      de: "T-Shirt mit Rundhalsausschnitt von vorn",
    },
    category: "top-short",
    fabric: "jersey",
    priceMinor: 2_990,
    garmentAsset: "t-shirt",
    role: null,
    sizes: LETTER_SIZES,
    sizeChart: [
      ...everyoneByLetter(),
      ...cutRows(LETTER_SIZES, [
        { measure: "chest", firstCm: 92, stepCm: 6 },
        { measure: "length", firstCm: 65, stepCm: 2 },
        { measure: "shoulder", firstCm: 42, stepCm: 1.5 },
      ]),
    ],
    stock: {
      chalk: "3/14 6/22 8/31 5/18 2/9",
      moss: "1/6 4/12 0/9 3/10 0/4@2026-11-27",
      terracotta: "2/8 3/15 5/17 0/0@2026-11-25 1/5",
      midnight: "4/11 7/20 9/26 6/19 3/8",
    },
  },
  {
    productId: "sailor-stripe-top",
    style: "FL-L120",
    name: {
      en: "Sailor stripe top",
      fr: "Marinière à manches longues",
      de: "Ringelshirt mit langen Ärmeln",
    },
    description: {
      en: "Knitted in the round on old circular machines, with a boat neck and sleeves that end at the wrist bone.",
      fr: "Tricotée sur métiers circulaires, col bateau, manches jusqu’à l’os du poignet. La rayure tombe juste aux coutures.",
      de: "Auf alten Rundstrickmaschinen gestrickt, mit U-Boot-Ausschnitt; die Ringel treffen sich an jeder Naht.",
    },
    pictureAlt: {
      en: "Striped top with long sleeves, front view",
      fr: "Haut rayé à manches longues, vu de face",
      de: "Geringeltes Langarmshirt von vorn",
    },
    category: "top-long",
    fabric: "jersey",
    priceMinor: 4_990,
    garmentAsset: "long-sleeve",
    role: "reference",
    sizes: LETTER_SIZES,
    sizeChart: [
      ...everyoneByLetter(),
      ...cutRows(LETTER_SIZES, [
        { measure: "chest", firstCm: 90, stepCm: 6 },
        { measure: "length", firstCm: 63, stepCm: 2 },
        { measure: "sleeve", firstCm: 58, stepCm: 1.5 },
      ]),
    ],
    stock: {
      "ecru-navy": "2/9 5/16 7/24 4/15 1/6",
      "ecru-rust": "0/3 2/7 3/11 2/8 0/0@2026-12-02",
    },
  },
  {
    productId: "merino-long-sleeve",
    style: "FL-K210",
    name: {
      en: "Fine merino top",
      fr: "Pull fin en laine mérinos",
      de: "Feinstrickpullover aus Merinowolle",
    },
    description: {
      en: "Extra-fine merino, light enough to wear under a jacket and warm enough without one. Non-mulesed wool.",
      fr: "Mérinos extra-fin, assez léger sous une veste, assez chaud tout seul. Laine garantie sans mulesing.",
      de: "Extrafeine Merinowolle, leicht genug unter der Jacke und warm genug ohne sie. Mulesingfrei.",
    },
    pictureAlt: {
      en: "Thin knitted top with long sleeves, front view",
      fr: "Pull fin à manches longues, vu de face",
      de: "Dünner Strickpullover von vorn",
    },
    category: "top-long",
    wornOver: true,
    fabric: "knit",
    priceMinor: 8_900,
    garmentAsset: "long-sleeve",
    role: "advertised",
    sizes: LETTER_SIZES,
    sizeChart: [
      ...everyoneByLetter(),
      ...cutRows(LETTER_SIZES, [
        { measure: "chest", firstCm: 88, stepCm: 6 },
        { measure: "length", firstCm: 62, stepCm: 2 },
        { measure: "sleeve", firstCm: 60, stepCm: 1.5 },
      ]),
    ],
    stock: {
      oat: "2/7 4/13 5/18 3/9 1/4",
      bordeaux: "1/4 3/10 0/6@2026-11-24 2/7 1/2",
      forest: "0/2 2/8 4/12 1/6 0/1",
    },
  },
  {
    productId: "silk-blouse",
    style: "FL-B310",
    name: {
      en: "Washed silk blouse",
      fr: "Chemisier en soie lavée",
      de: "Bluse aus gewaschener Seide",
    },
    description: {
      en: "Sand-washed silk with a soft, dry hand. Concealed buttons, a small stand collar, deep cuffs.",
      fr: "Soie lavée au toucher sec et souple. Boutonnage caché, petit col droit, poignets hauts.",
      de: "Sandgewaschene Seide mit weichem, trockenem Griff. Verdeckte Knopfleiste, kleiner Stehkragen, hohe Manschetten.",
    },
    pictureAlt: {
      en: "Blouse with a stand collar, front view",
      fr: "Chemisier à col droit, vu de face",
      de: "Bluse mit Stehkragen von vorn",
    },
    category: "top-long",
    fabric: "silk",
    priceMinor: 12_900,
    garmentAsset: null,
    role: null,
    sizes: LETTER_SIZES,
    sizeChart: womenByLetter(),
    stock: {
      chalk: "1/3 2/6 3/8 1/4 0/2",
      petrol: "0/1 1/5 2/6 0/3@2026-12-04 1/1",
    },
  },
];
