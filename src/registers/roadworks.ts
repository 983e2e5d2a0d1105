import { date, id, number, text } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Chantiers routiers: one row per worksite. */
export const roadworks = register({
  kind: "roadworks",
  title: "Chantiers routiers",
  names: list("chantiers | chantiers routiers | enrobés | routes | voirie | agrégats"),
  date: "date",
  key: ["worksite", "contractNumber"],
  vital: ["date"],
  columns: {
    worksite: text(
      "Chantier",
      list(`
        nom du chantier | opération | route | RD | section |
        libellé | lieu | voie | désignation | chantier routier |
        route départementale | intitulé | localisation | intitulé du chantier | libellé du chantier |
        lieu des travaux | rue | intitulé de l'opération | identification du chantier | RD / section |
        RD concernée | n° RD | voie concernée | n° chantier | site |
        chantier / RD | localisation du chantier | nom de l'opération | désignation du chantier | libellé de l'opération |
        lieu du chantier | commune | travaux | rue / voie | tronçon |
        axe | identifiant chantier | désignation des travaux | nature des travaux | RD n° |
        route n° | RD / PR | n° de RD / PR | route et PR | PR |
        voie / PR | itinéraire | nom de la voie
      `),
      { starred: true },
    ),
    contractNumber: id(
      "N° marché",
      list(`
        marché | référence marché | n° contrat | marché n° | n° bon de commande |
        marché subséquent | contrat | code marché | n° affaire | affaire |
        marché support | marché de rattachement
      `),
    ),
    date: date(
      "Date",
      list(`
        date du chantier | date de réalisation | date des travaux | date de fin de chantier | date de mise en œuvre |
        fin de chantier | réalisé le | date de fin | date de fin des travaux | exécuté le |
        période | mois | date d'exécution | date de pose | fin des travaux |
        date de mise en oeuvre des enrobés | date d'application | date d'intervention | date de réalisation des travaux | date d'exécution des travaux |
        mois de réalisation | période de réalisation | année | année de réalisation | date de réception |
        date de réception du chantier | date de réception des travaux | mise en œuvre le | exécution | date de pose des enrobés |
        travaux réalisés le | date enrobés | semaine | réalisation | fini le |
        terminé le | achevé le | réalisé en | date d'achèvement | date d'achèvement du chantier |
        achèvement
      `),
      { starred: true },
    ),
    asphaltLaid: number(
      "Enrobés mis en œuvre (t)",
      list(`
        enrobés (t) | tonnage d'enrobés | enrobés mis en œuvre | quantité d'enrobés | enrobés |
        enrobés posés | enrobés posés (t) | quantité d'enrobés (t) | tonnage mis en œuvre | tonnage total |
        tonnage d'enrobés mis en œuvre | enrobés mis en œuvre (tonnes) | enrobés (tonnes) | tonnage total d'enrobés | tonnage |
        BBSG (t) | tonnes mises en œuvre | quantité enrobés mis en œuvre (t) | quantité d'enrobés mis en œuvre | tonnage d'enrobés (t) |
        tonnes d'enrobés mises en œuvre | enrobés total (t) | total enrobés (t) | total enrobés | enrobés mis en œuvre (t) total |
        tonnage mis en œuvre (t) | tonnage posé | tonnage posé (t) | quantité posée (t) | quantité mise en œuvre (t) |
        volume enrobés (t) | enrobés appliqués (t) | tonnage appliqué | tonnage d'enrobés posés | poids enrobés (t) |
        quantité totale d'enrobés | quantité totale enrobés (t) | quantité (t) | BB + GB (t) | enrobés utilisés |
        enrobés utilisés (t) | tonnage réalisé
      `),
      { starred: true, unit: "tonne" },
    ),
    reclaimedAsphalt: number(
      "Agrégats incorporés (t)",
      list(`
        agrégats (t) | agrégats d'enrobés (t) | agrégats incorporés | tonnage d'agrégats | agrégats d'enrobés incorporés |
        agrégats recyclés | agrégats recyclés (t) | AE incorporés (t) | agrégats | agrégats d'enrobés |
        AE (t) | agrégats d'enrobés incorporés (t) | tonnage d'agrégats incorporés | agrégats incorporés (tonnes) | tonnage d'agrégats d'enrobés |
        agrégats réemployés (t) | quantité d'agrégats | agrégats d'enrobés (tonnes) | tonnage AE | dont agrégats |
        tonnage recyclé | dont agrégats (t) | quantité d'agrégats d'enrobés incorporés | quantité d'agrégats d'enrobés | quantité d'agrégats incorporés |
        quantité d'agrégats incorporés (t) | quantité agrégats (t) | quantité AE | quantité AE (t) | AE incorporés |
        agrégats d'enrobés recyclés | agrégats d'enrobés recyclés (t) | agrégats d'enrobés réutilisés | agrégats réutilisés | agrégats réutilisés (t) |
        tonnage d'agrégats recyclés | tonnage d'agrégats recyclés (t) | tonnage agrégats d'enrobés incorporés | tonnage AE incorporés | AE recyclés (t) |
        agrégats réemployés | agrégats d'enrobés réemployés | dont AE (t) | dont AE | dont agrégats recyclés (t) |
        dont agrégats recyclés | dont agrégats d'enrobés | dont recyclés | dont recyclé (t) | recyclés (t) |
        fraisats réutilisés | fraisats recyclés | tonnage fraisats | tonnage fraisats recyclés | fraisats réemployés |
        tonnage fraisats incorporés | fraisats (t) | fraisats incorporés (t) | masse d'agrégats d'enrobés (t) | matériaux recyclés (t) |
        poids d'agrégats (t) | RAP (t) | tonnage recyclé (t)
      `),
      { starred: true, unit: "tonne" },
    ),
  },
});
