import type { Draft } from "./assemble.ts";
import { cutRows, everyoneByLetter, LETTER_SIZES } from "./size-charts.ts";

/** Came into the shop after all others: numbers of articles are given in order. */
export const SHIRTS: readonly Draft[] = [
  {
    productId: "poplin-shirt",
    style: "FL-S130",
    name: {
      en: "Cotton poplin shirt",
      fr: "Chemise en popeline de coton",
      de: "Hemd aus Baumwollpopeline",
    },
    description: {
      en: "Crisp two-ply poplin with a small collar that stays where it is put, alone or under a jumper.",
      fr: "Popeline retors, nette et légère. Le petit col tient en place, seul ou sous un pull.",
      de: "Glatte Zweifach-Popeline mit kleinem Kragen, der sitzen bleibt: allein getragen oder unter dem Pullover.",
    },
    pictureAlt: {
      en: "Shirt with a collar and long sleeves, front view",
      fr: "Chemise à col et manches longues, vue de face",
      de: "Langärmliges Hemd mit Kragen von vorn",
    },
    category: "top-long",
    fabric: "woven",
    priceMinor: 6_900,
    garmentAsset: "shirt",
    role: null,
    sizes: LETTER_SIZES,
    sizeChart: [
      ...everyoneByLetter(),
      ...cutRows(LETTER_SIZES, [
        { measure: "chest", firstCm: 94, stepCm: 6 },
        { measure: "length", firstCm: 70, stepCm: 2 },
        { measure: "sleeve", firstCm: 60, stepCm: 1.5 },
        { measure: "shoulder", firstCm: 42, stepCm: 1.5 },
      ]),
    ],
    stock: {
      chalk: "2/8 4/13 6/19 3/11 1/5",
      "mid-blue": "1/6 3/10 0/8@2026-11-29 2/9 1/4",
    },
  },
];
