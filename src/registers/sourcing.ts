import { date, siret, text } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Fiches sourcing: one row per sheet. */
export const sourcing = register({
  kind: "sourcing",
  title: "Fiches sourcing",
  names: ["sourcing", "fiches sourcing", "sourçage", "fiche sourcing"],
  date: "date",
  key: ["company", "directorate"],
  vital: ["date"],
  columns: {
    date: date(
      "Date",
      list(`
        date de la fiche | date du sourcing | date de l'entretien | date de rencontre | remplie le |
        fiche du | date de rédaction | date RDV | date du rendez-vous | rencontré le |
        date échange | date de réalisation | date de sourçage | date de la fiche sourcing | établie le |
        réalisé le | date de visite | date de contact | date de l'audition | date de remplissage |
        date de saisie | fiche remplie le | rédigée le | date de création | date de la réunion |
        rencontre du | entretien du | rendez-vous du
      `),
      { starred: true },
    ),
    directorate: text(
      "Direction",
      list(`
        service | pôle | service prescripteur | rédacteur | service rédacteur |
        direction prescriptrice | service acheteur | direction rédactrice | service demandeur | direction demandeuse |
        direction / service | direction concernée | service concerné | direction acheteuse | direction pilote |
        service pilote | service instructeur | service achat | direction rédactrice de la fiche | service ayant rempli la fiche |
        rempli par | remplie par | service prescripteur / acheteur | direction métier | direction ayant réalisé le sourcing |
        direction ayant rencontré l'entreprise | direction auteur de la fiche | acheteur / service | acheteur | service / direction |
        direction émettrice
      `),
      { starred: true },
    ),
    company: text(
      "Entreprise",
      list(`
        entreprise rencontrée | fournisseur | société | raison sociale | structure |
        opérateur économique | nom de l'entreprise | entreprise sourcée | prestataire | opérateur |
        fournisseur rencontré | entreprise contactée | société rencontrée | entreprise / structure | nom de l'entreprise rencontrée |
        nom de la société | société sourcée | fournisseur sourcé | structure rencontrée | opérateur économique rencontré |
        raison sociale de l'entreprise | entreprise auditionnée | entreprise interrogée | opérateur rencontré | fournisseur potentiel |
        acteur économique | entreprise consultée | entreprise sollicitée | opérateur sourcé | prestataire rencontré
      `),
      { starred: true },
    ),
    siret: siret(
      "SIRET",
      list(`
        n° siret | siret entreprise | SIREN | n° SIRET de l'entreprise | SIREN entreprise |
        siret fournisseur | n° SIREN | siret société | siret de la structure
      `),
    ),
    segment: text(
      "Segment",
      list(`
        segment d'achat | famille | domaine | famille d'achat | secteur |
        domaine d'achat | catégorie d'achat | besoin concerné | filière | filière d'achat |
        secteur d'activité | objet de l'échange | objet | thème | sujet
      `),
    ),
    outcome: text(
      "Suite donnée",
      list(`
        suite | résultat | suites à donner | conclusion | suites envisagées |
        suites du sourcing
      `),
    ),
  },
});
