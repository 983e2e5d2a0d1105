import { amount, choice, date, id, siret, text, yesNo } from "./columns";
import { register } from "./register";
import { STRUCTURE_TYPES } from "./structure-types";
import { list } from "./words";

/** Mandats: one row per payment; negative for a credit note. */
export const payments = register({
  kind: "payments",
  title: "Mandats",
  names: list(`
        mandats | mandatement | paiements | dépenses | mandats émis | export finances | grand livre
      `),
  date: "date",
  key: ["supplier", "siret", "contractNumber", "commitmentNumber"],
  vital: ["date"],
  columns: {
    date: date(
      "Date",
      list(`
        date de mandatement | date du mandat | date de paiement | date mandat | date mandatement | mandaté le |
        payé le | date d'émission | date paiement | date de règlement | date d'émission du mandat |
        date de liquidation | date comptable | date de prise en charge | date d'ordonnancement | date opération |
        date bordereau | date pièce | date du bordereau | date mandat (jj/mm/aaaa)
      `),
      { starred: true },
    ),
    supplier: text(
      "Fournisseur",
      list(`
        tiers | nom du tiers | titulaire | bénéficiaire | créancier | raison sociale | nom du fournisseur |
        raison sociale du fournisseur | prestataire | entreprise | libellé tiers | nom tiers |
        bénéficiaire du paiement | structure | raison sociale du tiers | désignation du tiers |
        nom de la structure | nom du créancier | dénomination | dénomination du tiers
      `),
    ),
    siret: siret(
      "SIRET",
      list(`
        n° siret | siret tiers | siret du fournisseur | siret fournisseur | identifiant | siret du tiers |
        numéro siret | identifiant tiers | siret bénéficiaire | siret du bénéficiaire | siret du créancier |
        titulaire_id | SIREN | code siret | siret titulaire | SIRET / SIREN | SIRET de la structure
      `),
    ),
    structureType: choice(
      "Type de structure",
      STRUCTURE_TYPES,
      list(`
        type de tiers | type d'IAE | type IAE | type de SIAE | type SIAE | type structure |
        catégorie de structure | structure inclusive | nature de la structure | type | type de fournisseur |
        SIAE | structure d'insertion | type de la structure | catégorie du tiers | famille de structure |
        type struct. | SIAE / ESAT / EA | SIAE/ESAT/EA | type d'organisme | catégorie | statut | EI/ACI/ESAT/EA
      `),
    ),
    amount: amount(
      "Montant mandaté",
      list(`
        mandaté HT | montant mandaté net | mandaté | réalisé | payé | liquidé | dépense achat (€) | montant |
        montant payé | montant mandaté HT | montant HT | montant liquidé | montant net | montant du mandat |
        dépense | montant réglé | montant HT mandaté | montant de la dépense | mandaté (€) | montant en € |
        dépense achat | montant mandat | net mandaté | réalisé (€) | montant mandaté en € | somme mandatée |
        montant HT payé | montant réalisé | total mandaté | montant budgétaire | montant imputé | montant HT (€) |
        mt HT
      `),
      { starred: true },
    ),
    contractNumber: id(
      "N° marché",
      list(`
        n° de marché | numéro de marché | marché | référence marché | code marché | réf. marché |
        numéro du marché
      `),
    ),
    directorate: text(
      "Direction",
      list(`
        service | pôle | service gestionnaire | gestionnaire | direction gestionnaire | service prescripteur |
        DGA | service dépensier | libellé gestionnaire | libellé service
      `),
    ),
    commitmentNumber: id(
      "N° d'engagement",
      list(`
        engagement | n° engagement | numéro d'engagement | bon de commande | n° de mandat | n° mandat |
        numéro de mandat | mandat
      `),
    ),
    serviceCode: id("Code service", ["code du service", "service code", "code gestionnaire"]),
    ess: yesNo(
      "ESS",
      list(`
        entreprise de l'ESS | économie sociale et solidaire | relève de l'ESS | fournisseur ESS
      `),
    ),
  },
});
