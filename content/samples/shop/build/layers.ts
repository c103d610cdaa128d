import type { Draft } from "./assemble.ts";
import { cutRows, everyoneByLetter, LETTER_SIZES, womenByLetter } from "./size-charts.ts";

export const LAYERS: readonly Draft[] = [
  {
    productId: "cotton-twill-jacket",
    style: "FL-J410",
    name: {
      en: "Cotton twill jacket",
      fr: "Veste en sergé de coton",
      de: "Jacke aus Baumwollköper",
    },
    description: {
      en: "An unlined jacket cut to go over a jumper. Heavy twill that softens and pales at the edges with wear.",
      fr: "Veste non doublée, pensée pour se porter sur un pull. Un sergé épais qui s’assouplit et se patine.",
      de: "Ungefüttert und weit genug für einen Pullover darunter. Der schwere Köper wird mit der Zeit weich und hell an den Kanten.",
    },
    pictureAlt: {
      en: "Short jacket, front view",
      fr: "Veste courte, vue de face",
      de: "Kurze Jacke von vorn",
    },
    category: "jacket",
    fabric: "woven",
    priceMinor: 14_900,
    garmentAsset: "jacket",
    role: "advertised",
    sizes: LETTER_SIZES,
    sizeChart: [
      ...everyoneByLetter(),
      ...cutRows(LETTER_SIZES, [
        { measure: "chest", firstCm: 102, stepCm: 6 },
        { measure: "length", firstCm: 66, stepCm: 2 },
        { measure: "sleeve", firstCm: 60, stepCm: 1.5 },
        { measure: "shoulder", firstCm: 44, stepCm: 1.5 },
      ]),
    ],
    stock: {
      sand: "1/5 3/9 4/13 2/8 1/3",
      moss: "2/6 2/10 0/7 3/9 0/2@2026-11-26",
      midnight: "1/8 4/14 5/16 3/11 2/5",
    },
  },
  {
    productId: "boiled-wool-jacket",
    style: "FL-J430",
    name: {
      en: "Boiled wool jacket",
      fr: "Veste en laine bouillie",
      de: "Walkjacke aus reiner Schurwolle",
    },
    description: {
      en: "Milled in Tyrol from pure new wool: windproof, and warm without weight. Cut edges that never fray.",
      fr: "Pure laine vierge, foulée au Tyrol : coupe le vent, tient chaud sans peser. Bords francs qui ne s’effilochent pas.",
      de: "In Tirol gewalkt: winddicht und warm, ohne schwer zu sein. Offene Kanten, die nicht ausfransen.",
    },
    pictureAlt: {
      en: "Wool jacket, front view",
      fr: "Veste en laine, vue de face",
      de: "Wolljacke von vorn",
    },
    category: "jacket",
    fabric: "fleece",
    priceMinor: 22_900,
    garmentAsset: "jacket",
    role: "reference",
    sizes: LETTER_SIZES,
    sizeChart: [
      ...everyoneByLetter(),
      ...cutRows(LETTER_SIZES, [
        { measure: "chest", firstCm: 100, stepCm: 6 },
        { measure: "length", firstCm: 64, stepCm: 2 },
        { measure: "sleeve", firstCm: 60, stepCm: 1.5 },
      ]),
    ],
    stock: {
      camel: "1/2 2/5 2/7 1/4 0/1",
      charcoal: "0/3 2/6 3/9 2/5 1/2",
    },
  },
  {
    productId: "lambswool-cardigan",
    style: "FL-K240",
    name: {
      en: "Lambswool cardigan",
      fr: "Gilet en laine d’agneau",
      de: "Strickjacke aus Lammwolle mit Hornknöpfen",
    },
    description: {
      en: "Two-ply lambswool, ribbed hem and cuffs, five horn buttons. Made to be mended, with a spare length of yarn.",
      fr: "Laine d’agneau deux fils, bords côtelés, cinq boutons en corne. Livré avec du fil pour le repriser.",
      de: "Zweifädige Lammwolle, Rippbündchen, fünf Knöpfe aus Horn. Ein Stück Garn zum Ausbessern liegt bei.",
    },
    pictureAlt: {
      en: "Buttoned cardigan with a V-neck, front view",
      fr: "Gilet boutonné à col en V, vu de face",
      de: "Geknöpfte Strickjacke mit V-Ausschnitt von vorn",
    },
    category: "jacket",
    fabric: "knit",
    priceMinor: 11_900,
    garmentAsset: null,
    role: null,
    sizes: LETTER_SIZES,
    sizeChart: everyoneByLetter(),
    stock: {
      moss: "1/4 2/7 3/8 1/5 0/2",
      oat: "2/5 3/9 0/6@2026-11-28 2/6 1/3",
      charcoal: "1/3 2/8 2/9 2/7 1/4",
    },
  },
  {
    productId: "wool-coat",
    style: "FL-C510",
    name: {
      en: "Double-faced wool coat",
      fr: "Manteau en laine double face",
      de: "Doubleface-Wollmantel mit Reverskragen",
    },
    description: {
      en: "Two cloths woven as one and sewn by hand at the edges, so it needs no lining. Falls to the knee.",
      fr: "Deux étoffes tissées en une seule, cousues main aux bords : nul besoin de doublure. Tombe au genou.",
      de: "Zwei Stoffe in einem gewebt und an den Kanten von Hand genäht, deshalb ohne Futter. Endet am Knie.",
    },
    pictureAlt: {
      en: "Long coat with lapels, front view",
      fr: "Manteau long à revers, vu de face",
      de: "Langer Mantel mit Revers von vorn",
    },
    category: "jacket",
    wornOver: true,
    fabric: "woven",
    priceMinor: 39_900,
    garmentAsset: "coat",
    role: null,
    sizes: LETTER_SIZES,
    sizeChart: womenByLetter(),
    stock: {
      camel: "0/1 1/3 2/4 1/2 0/1@2026-12-09",
      black: "1/2 2/4 2/5 1/3 1/1",
    },
  },
];
