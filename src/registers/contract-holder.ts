/** Who holds a contract. */
import { choice, flagged, postalCode, siret, text, yesNo } from "./columns";
import { SUPPLIER_SIZES } from "./contract-words";
import { LEGAL_FORMS, STRUCTURE_TYPES } from "./structure-types";
import { list } from "./words";

export const HOLDER_COLUMNS = {
  supplier: text(
    "Titulaire",
    list(`
        attributaire | titulaire_nom | titulaire nom | nom du titulaire | entreprise | fournisseur |
        prestataire | raison sociale du fournisseur | tiers | raison sociale | entreprise titulaire |
        raison sociale du titulaire | nom de l'attributaire | société | nom de l'entreprise |
        titulaire du marché | entreprise attributaire | nom titulaire | TITULAIRES_NOM |
        dénomination du titulaire | mandataire | titulaire denominationSociale | dénomination sociale |
        libellé tiers | nom du fournisseur | nom fournisseur | fournisseur retenu | entreprise retenue |
        candidat retenu | titulaire / mandataire | entreprise mandataire | nom attributaire | attributaire nom |
        attributaire (raison sociale) | nom de l'entreprise titulaire | nom entreprise |
        nom de l'entreprise attributaire | raison sociale attributaire | raison sociale de l'attributaire |
        cocontractant | co-contractant | contractant | opérateur économique | fournisseur titulaire |
        prestataire retenu | prestataire titulaire | lauréat | société titulaire | société attributaire |
        nom du prestataire | dénomination de l'attributaire | dénomination attributaire |
        dénomination titulaire | dénomination sociale du titulaire | raison sociale titulaire | nom du tiers |
        nom tiers | tiers titulaire | entreprise (titulaire) | opérateur économique retenu | titulaires |
        nom de la société | libellé fournisseur | libellé titulaire | nom du mandataire |
        nom ou raison sociale du titulaire | entreprise titulaire du marché | co-traitant 1 | cotraitant 1 |
        mandataire du groupement | opérateur titulaire | opérateur retenu | nom
      `),
  ),
  siret: siret(
    "SIRET du titulaire",
    list(`
      SIRET | n° siret | siret titulaire | titulaire_id | TITULAIRES_ID | titulaire SIRET |
      identifiant titulaire | identifiant du titulaire | numéro SIRET | SIRET fournisseur |
      SIRET de l'attributaire | SIRET attributaire | SIRET entreprise | n° SIRET du titulaire | SIREN |
      SIRET / SIREN | code SIRET | SIRET tiers | SIRET mandataire | SIREN titulaire | attributaire SIRET |
      SIRET du mandataire | SIRET prestataire | SIRET du prestataire | SIRET société | SIRET cocontractant |
      SIREN attributaire | SIREN de l'attributaire | n° SIREN | n° SIREN titulaire | numéro SIRET titulaire |
      numéro SIRET du titulaire | id titulaire | SIRET du fournisseur | n° SIRET fournisseur |
      n° SIRET attributaire | n° SIRET de l'attributaire | SIRET entreprise titulaire |
      SIRET de l'entreprise | identifiant tiers | SIRET du tiers | n° SIRET entreprise | SIREN fournisseur |
      SIREN du titulaire | SIRET titulaire mandataire | id attributaire | identifiant attributaire |
      titulaire identifiant
    `),
  ),
  supplierSize: choice("Taille", SUPPLIER_SIZES, [
    ...list(`
      titulaire_categorie | taille de l'entreprise | catégorie d'entreprise | taille entreprise |
      taille du titulaire
    `),
    ...flagged("PME", "PME | TPE/PME | TPE-PME"),
    ...list(`
      catégorie du titulaire | type d'entreprise | taille de l'attributaire | catégorie entreprise |
      titulaire categorie | catégorie juridique d'entreprise | titulaire taille | taille attributaire |
      TPE/PME/ETI/GE | catégorie INSEE
    `),
    ...list(`
 type entreprise | taille société | taille de la société | PME/TPE/ETI/GE | TPE, PME, ETI, GE | TPE/PME/ETI | catégorie de l'entreprise | catégorie d'entreprise du titulaire | catégorie d'entreprise de l'attributaire | catégorie entreprise titulaire | taille d'entreprise | taille du fournisseur | taille fournisseur | catégorie du fournisseur | catégorie de l'attributaire | catégorie attributaire | catégorie titulaire | taille de l'entreprise titulaire | taille de l'entreprise attributaire | type d'entreprise (TPE/PME/ETI/GE) | catégorie (TPE/PME/ETI/GE) | catégorie LME | statut entreprise | classe d'entreprise `),
    ...list(`
 taille de l'opérateur | taille de l'opérateur économique | taille prestataire | taille du prestataire `),
  ]),
  supplierPostalCode: postalCode(
    "Code postal du titulaire",
    list(`
        code postal | CP | titulaire_departement_code | CP titulaire | département du titulaire |
        département titulaire | titulaire code postal | CP du titulaire | code postal titulaire |
        code postal attributaire | code postal de l'attributaire | titulaire département | département |
        dpt titulaire | département de l'entreprise | code postal entreprise | titulaire CP | dépt titulaire |
        code département | code département titulaire | CP attributaire | code postal fournisseur |
        CP entreprise | dpt | n° département | attributaire code postal | attributaire CP | dept | code dept |
        code dépt | département (siège) | département du siège | CP siège | code postal siège |
        code postal du siège | code postal du siège social | CP de l'entreprise | CP société |
        code postal société | CP prestataire | code postal prestataire | CP fournisseur | CP du fournisseur |
        code postal du fournisseur | code postal de l'entreprise | département d'implantation |
        dépt entreprise | département entreprise | département fournisseur | dépt attributaire |
        département attributaire | département de l'attributaire | CP / ville | code postal / ville | CP ville |
        code postal et ville | CP de l'attributaire | dépt du titulaire | dépt d'implantation |
        n° de département | code département de l'entreprise | code département attributaire |
        CP établissement | code postal établissement | titulaire dept | département titulaire (code) |
        CP tiers | CP du tiers | code postal tiers | code postal du tiers | CP mandataire | département tiers |
        commune d'implantation (CP) | CP commune | CP de la commune | CP implantation
      `),
  ),
  supplierLocal: yesNo(
    "Titulaire du territoire",
    list(`
        entreprise du territoire | territoire | entreprise locale | titulaire local | local |
        entreprise landaise | landais | titulaire landais | du territoire | implantée sur le territoire |
        sur le territoire | attributaire local | attributaire du territoire | établissement local |
        entreprise du département | titulaire du département | titulaire sur le territoire |
        TPE/PME du territoire | PME locale | PME du territoire | TPE PME locale | entreprise des Landes |
        siège dans le département | implantation locale | entreprise départementale | fournisseur local |
        prestataire local | attributaire landais | établissement dans le département | entreprise locale ? |
        localisée sur le territoire | situé sur le territoire | entreprise sur le territoire |
        entreprise implantée sur le territoire | implantée localement | ancrage local |
        attributaire sur le territoire | fournisseur du territoire | titulaire local ? |
        entreprise du département ? | siège sur le territoire | implantation sur le territoire | du coin |
        du coin ? | entreprise du coin | entreprise du secteur | titulaire implanté sur le territoire |
        implanté sur le territoire | du pays | entreprise implantée dans la métropole |
        implantée dans la métropole | implanté dans la métropole | implantée dans le département |
        implanté dans le département | entreprise implantée dans le département | implantée dans la région |
        entreprise régionale | entreprise métropolitaine | entreprise communale
      `),
  ),
  ess: yesNo(
    "ESS",
    list(`
        titulaire ESS | entreprise de l'ESS | économie sociale et solidaire | structure de l'ESS | EESS |
        relève de l'ESS | titulaire de l'ESS | entreprise ESS | attributaire ESS | appartenance ESS |
        appartient à l'ESS | acteur de l'ESS | structure ESS | ESS ? | statut ESS | membre de l'ESS |
        fournisseur ESS | fournisseur de l'ESS | relevant de l'ESS | acteur ESS | titulaire relevant de l'ESS |
        attributaire de l'ESS | attributaire relevant de l'ESS | entreprise relevant de l'ESS | EESS titulaire |
        titulaire EESS | attributaire EESS | entreprise de l'économie sociale et solidaire |
        titulaire de l'économie sociale et solidaire | structure de l'économie sociale et solidaire |
        ESS oui/non | prestataire ESS | est ESS | entreprise EESS | économie sociale et solidaire (ESS) |
        opérateur de l'ESS | opérateur ESS | prestataire de l'ESS | société de l'ESS |
        titulaire appartenant à l'ESS | entreprise appartenant à l'ESS | indicateur ESS | tiers ESS |
        ESS / EESS | entreprise sociale et solidaire | du secteur de l'ESS | label ESS | agrément ESS |
        statut ESS du titulaire
      `),
  ),
  structureType: choice(
    "Type de structure",
    STRUCTURE_TYPES,
    list(`
      type de structure du titulaire | forme juridique | statut du titulaire | type SIAE |
      type de structure ESS | statut juridique | nature de la structure | type d'organisme |
      type de titulaire | catégorie de structure | type structure | forme juridique du titulaire | structure |
      famille ESS | type structure titulaire | nature structure | type d'acteur |
      type de structure inclusive | structure inclusive | type d'entreprise ESS |
      nature juridique du titulaire | type de structure attributaire | type de structure de l'attributaire |
      catégorie ESS | type ESS | famille de l'ESS | forme juridique de l'attributaire |
      forme juridique attributaire | statut juridique du titulaire | statut juridique de l'attributaire |
      type d'organisme titulaire | type d'entreprise inclusive | type de fournisseur inclusif
    `),
    { silent: LEGAL_FORMS },
  ),
} as const;
