import type { Colour } from "../../../schema/product.ts";

/** Cloth colours of the label, once for all products. The accent is the stripe. */
export const PALETTE = {
  chalk: plain("chalk", "#f1ece2", "Chalk", "Craie", "Kreideweiß"),
  oat: plain("oat", "#d9c9ae", "Oat", "Avoine", "Hafer"),
  sand: plain("sand", "#c8ad86", "Sand", "Sable", "Sand"),
  camel: plain("camel", "#b07f4f", "Camel", "Camel", "Camel"),
  terracotta: plain("terracotta", "#b4573a", "Terracotta", "Terre cuite", "Terrakotta"),
  bordeaux: plain("bordeaux", "#6a1f2e", "Bordeaux", "Bordeaux", "Bordeaux"),
  berry: plain("berry", "#8e2f52", "Berry", "Mûre", "Brombeere"),
  bronze: plain("bronze", "#8a6236", "Bronze", "Bronze", "Bronze"),
  moss: plain("moss", "#6c7350", "Moss", "Mousse", "Moosgrün"),
  forest: plain("forest", "#28463a", "Forest", "Sapin", "Tannengrün"),
  petrol: plain("petrol", "#1f5560", "Petrol", "Bleu canard", "Petrol"),
  "mid-blue": plain("mid-blue", "#5f7fa6", "Mid blue", "Bleu moyen", "Mittelblau"),
  indigo: plain("indigo", "#2f3f5f", "Indigo", "Indigo", "Indigo"),
  midnight: plain("midnight", "#1f2a44", "Midnight", "Bleu nuit", "Nachtblau"),
  charcoal: plain("charcoal", "#44464b", "Charcoal", "Anthracite", "Anthrazit"),
  black: plain("black", "#1d1c1e", "Black", "Noir", "Schwarz"),
  "ecru-navy": striped(
    "ecru-navy",
    "#efe7d6",
    "#25355a",
    "Ecru with navy",
    "Écru et marine",
    "Ecru mit Marineblau",
  ),
  "ecru-rust": striped(
    "ecru-rust",
    "#efe7d6",
    "#a34f2c",
    "Ecru with rust",
    "Écru et rouille",
    "Ecru mit Rost",
  ),
} as const satisfies Record<string, Colour>;
export type ColourName = keyof typeof PALETTE;

function plain(colourId: string, srgb: string, en: string, fr: string, de: string): Colour {
  return { colourId, name: { en, fr, de }, srgb, accentSrgb: null };
}

function striped(
  colourId: string,
  srgb: string,
  accentSrgb: string,
  en: string,
  fr: string,
  de: string,
): Colour {
  return { colourId, name: { en, fr, de }, srgb, accentSrgb };
}
