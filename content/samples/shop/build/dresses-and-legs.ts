import type { Draft } from "./assemble.ts";
import {
  cutRows,
  DRESS_SIZES,
  JEANS_SIZES,
  jeansByWaist,
  LETTER_SIZES,
  womenByLetter,
  womenByNumber,
} from "./size-charts.ts";

export const DRESSES_AND_LEGS: readonly Draft[] = [
  {
    productId: "jersey-dress",
    style: "FL-D610",
    name: {
      en: "Draped jersey dress",
      fr: "Robe en jersey fluide",
      de: "Jerseykleid mit weichem Fall",
    },
    description: {
      en: "Heavy viscose jersey that drapes and does not cling. Packs flat, comes out uncreased.",
      fr: "Un jersey de viscose lourd, qui tombe sans coller. Se plie dans une valise, en ressort sans un pli.",
      de: "Schwerer Viskosejersey, der fällt und nicht klebt. Passt in jeden Koffer und knittert nicht.",
    },
    pictureAlt: {
      en: "Dress, front view",
      fr: "Robe, vue de face",
      de: "Kleid von vorn",
    },
    category: "dress",
    fabric: "jersey",
    priceMinor: 11_900,
    garmentAsset: "dress",
    role: "advertised",
    sizes: DRESS_SIZES,
    sizeChart: [
      ...womenByNumber(),
      ...cutRows(DRESS_SIZES, [
        { measure: "chest", firstCm: 84, stepCm: 4 },
        { measure: "length", firstCm: 104, stepCm: 1 },
      ]),
    ],
    stock: {
      petrol: "1/3 2/6 3/9 3/8 1/5 0/2",
      berry: "0/2 1/5 2/7 0/6@2026-11-25 1/4 1/1",
      black: "2/5 3/9 4/12 4/11 2/6 1/3",
    },
  },
  {
    productId: "satin-skirt",
    style: "FL-S620",
    name: {
      en: "Bias-cut satin skirt",
      fr: "Jupe en satin coupée en biais",
      de: "Satinrock im Schrägschnitt",
    },
    description: {
      en: "Cut on the bias, so it follows the hip and swings at the hem. Elastic at the back of the waist only.",
      fr: "Coupée en biais, elle suit la hanche et danse à l’ourlet. Élastiquée au dos seulement.",
      de: "Schräg zum Fadenlauf geschnitten: liegt an der Hüfte an und schwingt am Saum. Gummizug nur hinten.",
    },
    pictureAlt: {
      en: "Skirt, front view",
      fr: "Jupe, vue de face",
      de: "Rock von vorn",
    },
    category: "skirt",
    fabric: "silk",
    priceMinor: 9_900,
    garmentAsset: "skirt",
    role: "reference",
    sizes: DRESS_SIZES,
    sizeChart: [
      ...womenByNumber(),
      ...cutRows(DRESS_SIZES, [
        { measure: "waist", firstCm: 66, stepCm: 4 },
        { measure: "length", firstCm: 74, stepCm: 1 },
      ]),
    ],
    stock: {
      bronze: "1/4 2/7 3/8 2/6 1/3 0/1",
      midnight: "0/3 2/6 2/9 1/7 0/4@2026-12-01 1/2",
    },
  },
  {
    productId: "pleated-trousers",
    style: "FL-P710",
    name: {
      en: "Pleated straight trousers",
      fr: "Pantalon droit à pinces",
      de: "Gerade geschnittene Bundfaltenhose",
    },
    description: {
      en: "Wool and cotton in equal parts, two soft pleats, pressed crease. Sits at the waist, clears the shoe.",
      fr: "Laine et coton à parts égales, deux pinces souples, pli marqué. Taille haute, longueur au-dessus de la chaussure.",
      de: "Halb Wolle, halb Baumwolle, zwei weiche Falten, eingebügelte Kante. Sitzt in der Taille und endet über dem Schuh.",
    },
    pictureAlt: {
      en: "Straight trousers, front view",
      fr: "Pantalon droit, vu de face",
      de: "Gerade Hose von vorn",
    },
    category: "trousers",
    fabric: "woven",
    priceMinor: 11_900,
    garmentAsset: "trousers",
    role: null,
    sizes: LETTER_SIZES,
    sizeChart: [
      ...womenByLetter().filter((row) => row.measure !== "chest"),
      ...cutRows(LETTER_SIZES, [
        { measure: "waist", firstCm: 66, stepCm: 8 },
        { measure: "inseam", firstCm: 76, stepCm: 0.5 },
      ]),
    ],
    stock: {
      oat: "1/4 3/8 4/10 2/7 1/3",
      charcoal: "2/6 4/12 5/15 3/9 0/4@2026-11-30",
      forest: "0/2 1/5 2/6 1/4 0/1",
    },
  },
  {
    productId: "straight-jeans",
    style: "FL-P740",
    name: {
      en: "Straight-leg jeans",
      fr: "Jean coupe droite",
      de: "Jeans mit geradem Bein",
    },
    description: {
      en: "13-ounce denim with no stretch, from recycled and organic cotton. High rise, button fly.",
      fr: "Denim 13 onces sans élasthanne, en coton recyclé et bio. Taille haute, braguette boutonnée.",
      de: "13-Unzen-Denim ohne Stretch, aus recycelter und aus Biobaumwolle. Hoher Bund, Knopfleiste.",
    },
    pictureAlt: {
      en: "Straight jeans, front view",
      fr: "Jean droit, vu de face",
      de: "Gerade Jeans von vorn",
    },
    category: "trousers",
    fabric: "denim",
    priceMinor: 9_900,
    garmentAsset: null,
    role: null,
    sizes: JEANS_SIZES,
    sizeChart: jeansByWaist(78),
    stock: {
      indigo: "1/4 3/9 4/12 5/14 3/11 2/8 1/5 0/3",
      "mid-blue": "0/2 2/6 3/8 0/9@2026-11-26 2/7 1/5 1/4 0/1",
    },
  },
];
