/** The words of the register of contracts about what is bought, how, and from whom. */
import { list } from "./words";

export const CATEGORIES = {
  travaux: ["T", "TVX", "travaux publics", "marché de travaux", "works"],
  fournitures: list("F | FCS fournitures | fourniture | marché de fournitures | FRN | supplies"),
  services: list(`
        S | service | marché de services | prestations de services | prestation de services |
        prestations intellectuelles | prestation intellectuelle | SCE | services courants
      `),
} as const;

export const SEGMENTS = {
  "denrées alimentaires": list(`
        denrées | alimentaire | alimentation | produits alimentaires | denrée alimentaire | restauration
      `),
  matériaux: ["matériau", "matériaux de construction", "fourniture de matériaux"],
  voirie: list(`
        routes | route | travaux de voirie | travaux routiers | chaussées | routier | voirie et réseaux | VRD |
        infrastructures routières
      `),
  autre: ["autres", "divers", "hors segment", "autre segment"],
} as const;

export const PROCEDURES = {
  "MAPA / procédure adaptée": list(`
        MAPA | procédure adaptée | marché à procédure adaptée | PA | procédure adaptée ouverte |
        procédure adaptée restreinte
      `),
  "appel d'offres ouvert": list(`
        AOO | AO ouvert | appel d'offre ouvert | appel d'offres | AO | appel d'offres européen
      `),
  "appel d'offres restreint": ["restreint", "AOR", "AO restreint", "appel d'offre restreint"],
  "procédure avec négociation": list(`
        négociée | procédure négociée | PAN | procédure concurrentielle avec négociation |
        procédure négociée avec mise en concurrence préalable | négociation
      `),
  "sans publicité ni mise en concurrence": list(`
        marché passé sans publicité ni mise en concurrence préalable |
        sans publicité ni mise en concurrence préalable | marché sans publicité ni mise en concurrence |
        gré à gré | négocié sans publicité ni mise en concurrence |
        marché négocié sans publicité ni mise en concurrence préalable |
        procédure sans publicité ni mise en concurrence | sans publicité | sans mise en concurrence |
        marché passé sans publicité ni mise en concurrence
      `),
  "dialogue compétitif": ["DC", "dialogue"],
} as const;

export const SUPPLIER_SIZES = {
  TPE: list("microentreprise | micro-entreprise | très petite entreprise | micro | MIC"),
  PME: list(`
        petite et moyenne entreprise | petite ou moyenne entreprise | PME/PMI | PMI | petite entreprise |
        moyenne entreprise
      `),
  ETI: ["entreprise de taille intermédiaire"],
  GE: ["grande entreprise", "grand groupe", "groupe"],
} as const;
