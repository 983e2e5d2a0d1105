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
        date de la fiche | date du sourcing | date sourcing | date de l'entretien | date de rencontre |
        remplie le | date fiche | date de la rencontre | fiche du | date de rédaction | date RDV | date du RDV |
        date du rendez-vous | rencontré le | date échange | date de rendez-vous
      `),
      { starred: true },
    ),
    directorate: text(
      "Direction",
      list(`
        service | pôle | service prescripteur | rédacteur | service rédacteur | direction prescriptrice |
        service acheteur | direction rédactrice | service demandeur | direction demandeuse
      `),
      { starred: true },
    ),
    company: text(
      "Entreprise",
      list(`
        entreprise rencontrée | fournisseur | société | raison sociale | structure | opérateur économique |
        nom de l'entreprise | entreprise sourcée | prestataire | opérateur | fournisseur rencontré |
        entreprise contactée | société rencontrée
      `),
      { starred: true },
    ),
    siret: siret("SIRET", ["n° siret", "siret entreprise", "SIREN"]),
    segment: text("Segment", ["segment d'achat", "famille", "domaine", "famille d'achat", "secteur"]),
    outcome: text("Suite donnée", ["suite", "suites données", "suites", "résultat"]),
  },
});
