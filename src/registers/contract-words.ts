/** The words of the register of contracts about what is bought, how, and from whom. */
import { list } from "./words";

export const CATEGORIES = {
  travaux: list(`
        T | TVX | travaux publics | marché de travaux | works | TX | TRX | TRVX | TRAV | TR |
        marchés de travaux | W | CCAG Travaux | travaux de bâtiment | travaux de génie civil |
        travaux bâtiment | TRA
      `),
  fournitures: list(`
        F | FCS fournitures | fourniture | marché de fournitures | FRN | supplies | FOURN | FOURNIT | FO |
        fournitures courantes | achat de fournitures | acquisition de fournitures | FCS |
        fournitures courantes et services | FS | F/S | marché de fournitures courantes et services |
        marché de fournitures et services | TIC | techniques de l'information et de la communication |
        CCAG FCS | CCAG TIC | goods | Four. | fourns | fournit. | FOU
      `),
  services: list(`
        S | service | marché de services | prestations de services | prestation de services |
        prestations intellectuelles | prestation intellectuelle | SCE | services courants | SERV | SE | SVC |
        prestation | prestations | PI | études | étude | MOE | maîtrise d'œuvre | FCS services | FCS |
        fournitures courantes et services | FS | F/S | marché de fournitures courantes et services |
        marché de fournitures et services | TIC | techniques de l'information et de la communication |
        CCAG FCS | CCAG TIC | CCAG PI | CCAG MOE | services et prestations intellectuelles |
        marché de prestations intellectuelles | marché de maîtrise d'œuvre | Sces | serv. | svces | SER
      `),
} as const;

export const SEGMENTS = {
  "denrées alimentaires": list(`
        denrées | alimentaire | alimentation | produits alimentaires | denrée alimentaire | restauration |
        denrées et boissons | denrées alimentaires et boissons | produits alimentaires et boissons | aliments |
        alimentation et restauration | fruits et légumes | produits laitiers | viande | épicerie | boulangerie |
        restauration collective | produits frais | surgelés | denrées alim. | denrée alim. | alim. |
        alimentaire et boissons | achats alimentaires | produits alim. | cantine | restauration scolaire |
        denrées pour la restauration
      `),
  matériaux: list(`
        matériau | matériaux de construction | fourniture de matériaux | matériaux et fournitures |
        matériaux et fournitures de construction | matériaux de voirie | fournitures de matériaux |
        matériaux bâtiment | matériaux TP | mat. de construction | matériaux de chantier | granulats |
        matériaux et granulats
      `),
  voirie: list(`
        routes | route | travaux de voirie | travaux routiers | chaussées | routier | voirie et réseaux | VRD |
        infrastructures routières | voirie / routes | voiries | routes départementales | réseau routier |
        infrastructures | travaux de chaussées | entretien routier | routes et ouvrages d'art |
        voirie (routes) | routes et voirie | VRD / voirie | infrastructure routière | entretien des routes |
        enrobés
      `),
  autre: list(`
        autres | divers | hors segment | autre segment | bâtiment | bâtiments | informatique | numérique |
        mobilier | espaces verts | nettoyage | propreté | assurances | énergie | formation | communication |
        transport | transports | véhicules | fournitures de bureau | prestations intellectuelles | études |
        télécommunications | maintenance | sécurité | santé | habillement | EPI | déchets | carburants |
        imprimerie | autres fournitures | autres services | autres travaux
      `),
} as const;

export const PROCEDURES = {
  "MAPA / procédure adaptée": list(`
        MAPA | procédure adaptée | marché à procédure adaptée | PA | procédure adaptée ouverte |
        procédure adaptée restreinte | MAPA ouvert | MAPA ouverte | MAPA restreint | MAPA avec négociation |
        MAPA sans négociation | MAPA négocié | procédure adaptée avec négociation |
        procédure adaptée sans négociation | PA ouverte | PA restreinte | MAPA simplifié |
        procédure adaptée (MAPA) | procédure adaptée simplifiée | L.2123-1 | proc. adaptée | proc adaptée |
        procédure adaptée art. L.2123-1 | MAPA supérieur à 90 k€ | MAPA < 90 k€ | MAPA > 90 k€
      `),
  "appel d'offres ouvert": list(`
        AOO | AO ouvert | appel d'offre ouvert | appel d'offres | AO | appel d'offres européen | AOO européen |
        appel d'offres ouvert européen | appel d'offres ouvert (AOO) | AO européen
      `),
  "appel d'offres restreint": ["restreint", "AOR", "AO restreint", "appel d'offre restreint"],
  "procédure avec négociation": list(`
        négociée | procédure négociée | PAN | procédure concurrentielle avec négociation |
        procédure négociée avec mise en concurrence préalable | négociation | PCN | PN | PA négo |
        procédure formalisée avec négociation | procédure avec négociation (PAN) | proc. avec négo |
        proc. avec négociation | négo | procédure avec négo | PCN négo | procédure concurrentielle
      `),
  "sans publicité ni mise en concurrence": list(`
        marché passé sans publicité ni mise en concurrence préalable |
        sans publicité ni mise en concurrence préalable | marché sans publicité ni mise en concurrence |
        gré à gré | négocié sans publicité ni mise en concurrence |
        marché négocié sans publicité ni mise en concurrence préalable |
        procédure sans publicité ni mise en concurrence | sans publicité | sans mise en concurrence |
        marché passé sans publicité ni mise en concurrence | MNSP | MSPMC | MSP |
        sans pub ni mise en concurrence | marché sans publicité | marché sans mise en concurrence |
        marché de gré à gré | achat direct | achat sans publicité ni mise en concurrence | R.2122-1 | R.2122-3 |
        R.2122-8 | art. R.2122-8 | article R.2122-8 | négocié sans publicité | marché négocié sans publicité |
        procédure négociée sans publicité | négociée sans publicité |
        négociée sans publicité ni mise en concurrence | sans pub ni MEC | sans publicité ni MEC | sans pub |
        sans MEC | sans pub. ni mise en conc. | marché sans pub ni MEC | marché négocié sans pub |
        sans publicité préalable ni mise en concurrence | sans publicité et sans mise en concurrence | MSPSMC |
        sans publicité ni mise en concurrence préalables | SPMC | marché négocié
      `),
  "dialogue compétitif": ["DC", "dialogue"],
} as const;

export const SUPPLIER_SIZES = {
  TPE: list(`
        microentreprise | micro-entreprise | très petite entreprise | micro | MIC | TPE/micro |
        micro entreprise | TPE (< 10 salariés) | < 10 salariés
      `),
  PME: list(`
        petite et moyenne entreprise | petite ou moyenne entreprise | PME/PMI | PMI | petite entreprise |
        moyenne entreprise | petite | moyenne | petite et moyenne entreprise (PME)
      `),
  ETI: ["entreprise de taille intermédiaire"],
  GE: list(`
        grande entreprise | grand groupe | groupe | grande | grosse entreprise | grand groupe (GE) |
        GRANDE_ENTREPRISE
      `),
} as const;
