import { amount, choice, date, id, siret, text, yesNo } from "./columns";
import { register } from "./register";
import { LEGAL_FORMS, STRUCTURE_TYPES } from "./structure-types";
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
        date de liquidation | date comptable | date de prise en charge | date d'ordonnancement |
        date opération | date bordereau | date pièce | date du bordereau | date mandat (jj/mm/aaaa) |
        date de mandat | date de paiement effectif | date paiement effectif | date du paiement |
        date règlement | date du règlement | réglé le | date de mise en paiement |
        date d'ordonnancement du mandat | date émission | date émission mandat | date d'émission mandat |
        date de prise en charge comptable | date liquidation | date d'opération | date valeur |
        date de virement | date du virement | date de traitement | date de comptabilisation | date écriture |
        date d'écriture | jour de paiement | date bordereau mandat | date du mandatement | mandatement |
        date de règlement effectif | émis le | mandat émis le | liquidé le | ordonnancé le | mandatée le |
        date de paiement au fournisseur | date facture payée | facture payée le | facture réglée le |
        date de paiement de la facture | date de règlement de la facture | réglée le | payée le | mois |
        mois de paiement | mois de mandatement | mois du mandat | mois de liquidation | mois comptable | période
      `),
      { starred: true },
    ),
    supplier: text(
      "Fournisseur",
      list(`
        tiers | nom du tiers | titulaire | bénéficiaire | créancier | raison sociale | nom du fournisseur |
        raison sociale du fournisseur | prestataire | entreprise | libellé tiers | nom tiers |
        bénéficiaire du paiement | structure | raison sociale du tiers | désignation du tiers |
        nom de la structure | nom du créancier | dénomination | dénomination du tiers |
        fournisseur / prestataire | tiers (libellé) | tiers (nom) | nom créancier | libellé du tiers |
        libellé fournisseur | nom fournisseur | fournisseur (raison sociale) | tiers bénéficiaire |
        bénéficiaire du mandat | nom bénéficiaire | nom du bénéficiaire | prestataire payé | créancier (nom) |
        désignation tiers | désignation du fournisseur | désignation fournisseur | tiers désignation |
        raison sociale tiers | raison sociale fournisseur | intitulé du tiers | société | nom de l'entreprise |
        nom entreprise | nom de la société | fournisseur payé | dénomination sociale | titulaire du marché |
        libellé créancier | tiers payé | structure payée | prestataire réglé | nom du tiers payé
      `),
    ),
    siret: siret(
      "SIRET",
      list(`
        n° siret | siret tiers | siret du fournisseur | siret fournisseur | identifiant | siret du tiers |
        numéro siret | identifiant tiers | siret bénéficiaire | siret du bénéficiaire | siret du créancier |
        titulaire_id | SIREN | code siret | siret titulaire | SIRET / SIREN | SIRET de la structure |
        siret prestataire | siret du prestataire | siret entreprise | n° siret fournisseur | n° siret tiers |
        n° siret du tiers | n° siret du fournisseur | code SIRET tiers | SIREN tiers | SIREN fournisseur |
        n° SIREN | id tiers siret | siret créancier | siret structure | siret de l'entreprise |
        numéro SIRET du tiers | numéro SIRET fournisseur | siret société | SIRET ou SIREN | siret mandat |
        siret (14 chiffres) | siret du tiers payé | siret de la structure payée | siret du fournisseur payé
      `),
    ),
    structureType: choice(
      "Type de structure",
      STRUCTURE_TYPES,
      list(`
        type de tiers | type d'IAE | type IAE | type de SIAE | type SIAE | type structure |
        catégorie de structure | structure inclusive | nature de la structure | type | type de fournisseur |
        SIAE | structure d'insertion | type de la structure | catégorie du tiers | famille de structure |
        type struct. | SIAE / ESAT / EA | SIAE/ESAT/EA | type d'organisme | catégorie | statut |
        EI/ACI/ESAT/EA | nature tiers | nature du tiers | nature de tiers | catégorie fournisseur |
        catégorie du fournisseur | catégorie tiers | catégorie de tiers | type tiers | type du tiers |
        type fournisseur | type du fournisseur | statut du tiers | statut tiers | statut du fournisseur |
        statut fournisseur | qualification du tiers | typologie fournisseur | typologie du tiers |
        structure inclusive (type) | type de structure inclusive | type structure inclusive |
        catégorie de fournisseur | famille de fournisseur | famille de tiers | type d'entreprise |
        type entreprise | nature structure | forme de la structure | typologie | famille tiers | SIAE/EA/ESAT |
        IAE / ESAT / EA | IAE/STPA | statut ESS/IAE | type SIAE/ESAT/EA | inclusif (type) |
        tiers type de structure | type de structure du tiers | type de structure du fournisseur |
        catégorie sociale du fournisseur | catégorie sociale
      `),
      { silent: LEGAL_FORMS },
    ),
    amount: amount(
      "Montant mandaté",
      list(`
        mandaté HT | montant mandaté net | mandaté | réalisé | payé | liquidé | dépense achat (€) | montant |
        montant payé | montant mandaté HT | montant HT | montant liquidé | montant net | montant du mandat |
        dépense | montant réglé | montant HT mandaté | montant de la dépense | mandaté (€) | montant en € |
        dépense achat | montant mandat | net mandaté | réalisé (€) | montant mandaté en € | somme mandatée |
        montant HT payé | montant réalisé | total mandaté | montant budgétaire | montant imputé |
        montant HT (€) | mt HT | montant du mandat HT | montant mandat HT | montant H.T. du mandat |
        somme payée | montant payé HT | mt mandaté | mt HT mandaté | mt mandaté HT | montant net mandaté |
        montant du paiement | montant du paiement HT | montant paiement | montant paiement HT |
        montant réglé HT | montant dépensé | montant dépensé HT | dépenses | dépense HT | dépenses HT |
        dépense mandatée | dépenses mandatées | dépense réalisée | montant liquidé HT | montant ordonnancé |
        montant ordonnancé HT | montant facturé HT | montant facture HT | montant de la facture HT |
        montant consommé | consommé | consommé HT | réalisé HT | payé HT | total payé | total payé HT |
        total mandaté HT | HT | montant hors taxes | montant total HT | montant total | réalisé mandaté |
        montant mandaté hors taxes | montant H.T. | net à payer | montant (€) HT | liquidé HT | mandaté net HT |
        mandaté net | CA HT | dépense constatée | débit HT | débit | montant débit | montant décaissé |
        décaissé HT | montant de la liquidation HT | montant liquidation HT | net HT | montant net payé HT |
        montant net mandaté HT | net payé HT | HT payé | HT mandaté | HT réglé
      `),
      { starred: true },
    ),
    contractNumber: id(
      "N° marché",
      list(`
        n° de marché | numéro de marché | marché | référence marché | code marché | réf. marché |
        numéro du marché | n° contrat | n° de contrat | numéro de contrat | contrat | référence du marché |
        référence contrat | id marché | n° marché rattaché | n° du marché | marché n° | marché (n°) |
        code contrat | marché concerné | n° marché public | réf. contrat | n° du contrat | numéro contrat |
        identifiant marché | opération | n° opération | opération n° | code opération | opération concernée |
        marché de rattachement | marché support | contrat de rattachement | affaire | n° affaire | n° d'affaire
      `),
    ),
    directorate: text(
      "Direction",
      list(`
        service | pôle | service gestionnaire | gestionnaire | direction gestionnaire | service prescripteur |
        DGA | service dépensier | libellé gestionnaire | libellé service | direction prescriptrice |
        direction dépensière | service bénéficiaire | service ordonnateur | libellé direction |
        direction concernée | direction ordonnatrice | service demandeur | service émetteur |
        entité gestionnaire | centre de responsabilité | direction opérationnelle | direction / service |
        pôle / direction | service payeur | gestionnaire de crédits | code direction | direction métier |
        unité gestionnaire | direction bénéficiaire | service gestionnaire (libellé) | pôle gestionnaire |
        pôle prescripteur | pôle dépensier
      `),
    ),
    commitmentNumber: id(
      "N° d'engagement",
      list(`
        engagement | n° engagement | numéro d'engagement | bon de commande | n° de mandat | n° mandat |
        numéro de mandat | mandat | EJ | n° EJ | n° engagement juridique | engagement juridique |
        n° d'engagement comptable | n° BC | n° de bon de commande | n° bon de commande | bon de commande n° |
        n° commande | n° de commande | commande | n° pièce | n° de pièce | référence mandat | mandat n°
      `),
    ),
    /** Read for one answer: whether the amount is given back. */
    documentType: text(
      "Type de pièce",
      list(`
        nature de la pièce | type pièce | nature pièce | type de mandat | nature du mandat | type mandat |
        type de document | nature du document | type document | type d'opération | nature de l'opération |
        type de mouvement | nature du mouvement | sens | sens de l'opération | type d'écriture |
        nature de l'écriture | type de facture | nature de la facture | type facture | code type de pièce |
        libellé type de pièce | type de pièce comptable | type de titre | mandat / titre | mandat ou titre |
        mandat / annulation | facture / avoir | facture ou avoir | nature du mandatement | type de mandatement |
        type d'acte | type de dépense comptable | type de ligne | annulation | type de pièce (mandat/titre)
      `),
      { offered: ["mandat", "facture", "avoir", "annulation", "réduction", "titre de recette"] },
    ),
    serviceCode: id("Code service", ["code du service", "service code", "code gestionnaire"]),
    ess: yesNo(
      "ESS",
      list(`
        entreprise de l'ESS | économie sociale et solidaire | relève de l'ESS | fournisseur ESS | ESS ? |
        tiers ESS | structure ESS | structure de l'ESS | EESS | entreprise ESS | appartenance ESS |
        fournisseur de l'ESS | fournisseur relevant de l'ESS | ESS (O/N)
      `),
    ),
  },
});
