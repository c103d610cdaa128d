import { useLocation } from "wouter";
import { AddGarmentPage } from "./add/add-garment-page.dom.tsx";
import { GarmentsPage } from "./garments-page.dom.tsx";
import { GarmentPage } from "./own/garment-page.dom.tsx";
import { OwnGarmentsPage } from "./own/own-garments-page.dom.tsx";

const ONE = /^\/garments\/own\/([a-z0-9-]{2,40})$/;

/** The pages of garments: for sale, own ones, a new one, one of them. An address that names none is the first. */
export function GarmentsPages() {
  const [location] = useLocation();
  if (location === "/garments/own") return <OwnGarmentsPage />;
  if (location === "/garments/add") return <AddGarmentPage />;
  const name = ONE.exec(location)?.[1];
  return name === undefined ? <GarmentsPage /> : <GarmentPage key={name} name={name} />;
}
