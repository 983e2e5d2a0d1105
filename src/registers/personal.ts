/** Personal data that a register of insertion can do without. */
import { headingKey } from "./fold";
import type { HeaderCell, Layout } from "./layout";

const PERSONAL =
  /^(nom|prenom|nom prenom|nom et prenom|prenom nom|nom du beneficiaire|nom beneficiaire|nom naissance|nom usage|date naissance|ne|nee|nir|nss|adresse|telephone|tel|email|mail|courriel)$|naissance|securite social|\bnir\b|\bprenom\b/;

/** Names, dates of birth, social-security numbers: not needed, not read, said so. */
export const isPersonalIn = ({ kind, matches }: Layout, { j, text }: HeaderCell): boolean =>
  kind === "insertion" && PERSONAL.test(headingKey(text)) && !(matches.get(j) ?? []).some(({ exact }) => exact);
