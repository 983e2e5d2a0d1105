import {
  amount,
  choice,
  choices,
  cpv,
  date,
  flagged,
  hours,
  id,
  lot,
  number,
  postalCode,
  siret,
  text,
  yesNo,
} from "./columns";
import { CATEGORIES, PROCEDURES, SEGMENTS, SUPPLIER_SIZES } from "./contract-words";
import { criterionColumns, criterionOptions } from "./environmental-criteria";
import { register } from "./register";
import { ENVIRONMENTAL_CONSIDERATIONS, RESERVATIONS, SOCIAL_SCHEMES } from "./responsible-words";
import { STRUCTURE_TYPES } from "./structure-types";
import { list } from "./words";

/** Registre des marchés: one row per contract or lot. */
export const contracts = register({
  kind: "contracts",
  title: "Registre des marchés",
  names: list(`
        marchés | marchés publics | contrats | registre des marchés | suivi des marchés | DECP | lots
      `),
  date: "notificationDate",
  key: ["contractNumber", "title"],
  vital: ["contractNumber", "notificationDate"],
  columns: {
    contractNumber: id(
      "N° marché",
      list(`
        id | uid | MARCHE_ID | n° de marché | numéro de marché | numéro du marché | n° du marché | marché n° |
        n° de contrat | n° contrat | contrat n° | référence | référence du marché | référence marché |
        réf. marché | réf. | code marché | n° affaire | n° d'affaire | identifiant du marché | id marché |
        identifiant marché | identifiant | numéro | n° | n° interne | n° de marché public | numéro de contrat |
        référence contrat | référence du contrat | n° marché ou accord-cadre | n° de marché / accord-cadre |
        n° mché | n° MAPA | contract_id | contract number | n° mar.
      `),
      { starred: true },
    ),
    lotNumber: lot(
      "N° lot",
      list(`
        lot | n° de lot | numéro de lot | lot n° | n° du lot | numéro du lot | code lot | LOT_ID
      `),
    ),
    buyer: text(
      "Acheteur",
      list(`
        acheteur_id | acheteur_nom | acheteur.id | pouvoir adjudicateur | donneur d'ordre | maître d'ouvrage |
        entité acheteuse | budget | SIRET acheteur | SIRET de l'acheteur | nom de l'acheteur | acheteur public |
        collectivité | entité | identifiant acheteur | MOA | établissement | membre du GHT | organisme |
        structure acheteuse | commune
      `),
    ),
    title: text(
      "Objet",
      list(`
        objet du marché | intitulé | libellé | désignation | MARCHE_OBJET | opération | nature des prestations |
        objet du contrat | intitulé du marché | libellé du marché | objet de la consultation | objet du lot |
        intitulé du lot | libellé du lot | description | objet / intitulé | désignation du marché |
        intitulé de la consultation | libellé du contrat | prestation | objet / libellé
      `),
    ),
    nature: text(
      "Nature",
      list(`
        nature du marché | nature du contrat | type de contrat | nature de l'acte | forme du marché |
        type d'acte | forme du contrat | nature juridique | marché / avenant | marché ou avenant |
        type (marché/avenant)
      `),
    ),
    frameworkNumber: id(
      "N° d'accord-cadre",
      list(`
        n° accord-cadre | accord-cadre de rattachement | idAccordCadre | n° de l'accord-cadre |
        référence accord-cadre | numéro accord-cadre | numéro d'accord-cadre | accord-cadre | accord-cadre n° |
        n° AC | marché de rattachement | réf. accord-cadre | référence de l'accord-cadre |
        n° de l'accord-cadre de rattachement
      `),
    ),
    category: choice(
      "Catégorie",
      CATEGORIES,
      list(`
        catégorie d'achat | catégorie de marché | catégorie du marché | type de marché | type | type d'achat |
        nature d'achat | type de prestations | type de prestation | nature de la prestation | T/F/S |
        famille d'achat | TFS | catégorie principale | catégorie d'achats | travaux / fournitures / services |
        cat. | nature de marché (T/F/S) | type T/F/S | F/S/T | T/F/S (travaux, fournitures, services)
      `),
    ),
    segment: choice(
      "Segment",
      SEGMENTS,
      list(`
        segment d'achat | segment d'achats | famille | sous-famille | domaine d'achat | filière |
        famille d'achats | secteur d'achat | typologie d'achat | famille homogène
      `),
    ),
    cpv: cpv(
      "CPV",
      list(`
        code CPV | codeCPV | CPV principal | code CPV principal | CPV_CODE | nomenclature CPV | codes CPV |
        n° CPV | CPV (code)
      `),
    ),
    procedure: choice(
      "Procédure",
      PROCEDURES,
      list(`
        type de procédure | procédure de passation | mode de passation | procédure d'achat | procédure de marché |
        type procédure | mode de consultation | PROCEDURE | modalité de passation | forme de la procédure |
        proc. | procédure utilisée
      `),
    ),
    directorate: text(
      "Direction",
      list(`
        service | pôle | direction opérationnelle | service prescripteur | gestionnaire | référent achat | DGA |
        direction prescriptrice | direction gestionnaire | direction concernée | service acheteur |
        direction/service | direction ou service | service gestionnaire | direction acheteuse | direction métier |
        direction pilote | unité | dir. | serv. | service demandeur | service instructeur | service pilote |
        service bénéficiaire | service émetteur | service technique | prescripteur | entité prescriptrice |
        pôle / direction | direction porteuse | direction référente | direction générale adjointe |
        gestionnaire du marché | libellé service | libellé gestionnaire | direction demandeuse |
        nom de la direction | direction bénéficiaire | direction responsable | service responsable
      `),
      { starred: true },
    ),
    launchDate: date(
      "Date de lancement",
      list(`
        date de lancement de la consultation | lancement | date de publication | date de consultation |
        date d'envoi à la publication | date de mise en ligne | lancement de la consultation | date AAPC |
        publication | date de l'avis
      `),
    ),
    notificationDate: date(
      "Date de notification",
      list(`
        dateNotification | date notif. | notifié le | NOTIFICATION_DATE | notification |
        date notification marché | date de notification du marché | date de notification au titulaire | notif. |
        marché notifié le | date de notification du contrat | date de la notification | jour de notification |
        datenotif | date_notif | notifié | date notification (jj/mm/aaaa)
      `),
      { starred: true },
    ),
    endDate: date(
      "Date de fin",
      list(`
        date de fin de marché | fin du marché | date de fin du marché | échéance | date d'échéance | fin |
        date fin | date de fin d'exécution | fin d'exécution | terme | date de fin de contrat |
        date d'expiration | fin prévue | date de fin prévue | terme du marché | fin de marché |
        date de fin maximale | dateFin | fin du contrat | date de terme | fin prévisionnelle | jusqu'au |
        date de fin prévisionnelle
      `),
    ),
    durationMonths: number(
      "Durée (mois)",
      list(`
        dureeMois | durée en mois | nb mois | durée totale (mois) | durée du marché (mois) |
        durée du marché en mois | durée totale en mois | durée initiale (mois)
      `),
    ),
    amount: amount(
      "Montant HT",
      list(`
        montant | montant notifié | montant attribué | MontantEURHT | montant total | montant total HT |
        montant du marché | montant du marché HT | montant HT notifié | montant en € HT | montant total en € HT |
        montant notifié HT | montant attribué HT | montant HT du marché | valeur HT | prix HT |
        montant estimé et notifié | montant initial HT | montant initial | montant contrat HT | MONTANT_HT |
        total HT | montant de l'attribution | montant du lot HT | montant du lot | valeur du marché HT |
        montant maximum HT | montant maximum | montant maxi | montant max | maximum HT | montant maxi HT |
        maximum | amount | montant HT (€)
      `),
    ),
    supplier: text(
      "Titulaire",
      list(`
        attributaire | titulaire_nom | titulaire nom | nom du titulaire | entreprise | fournisseur | prestataire |
        raison sociale du fournisseur | tiers | raison sociale | entreprise titulaire |
        raison sociale du titulaire | nom de l'attributaire | société | nom de l'entreprise |
        titulaire du marché | entreprise attributaire | nom titulaire | TITULAIRES_NOM |
        dénomination du titulaire | mandataire | titulaire denominationSociale | dénomination sociale |
        libellé tiers | nom du fournisseur | nom fournisseur | fournisseur retenu | entreprise retenue |
        candidat retenu | titulaire / mandataire | entreprise mandataire | nom attributaire | attributaire nom |
        attributaire (raison sociale)
      `),
    ),
    siret: siret(
      "SIRET du titulaire",
      list(`
        SIRET | n° siret | siret titulaire | titulaire_id | TITULAIRES_ID | titulaire SIRET |
        identifiant titulaire | identifiant du titulaire | numéro SIRET | SIRET fournisseur |
        SIRET de l'attributaire | SIRET attributaire | SIRET entreprise | n° SIRET du titulaire | SIREN |
        SIRET / SIREN | code SIRET | SIRET tiers | SIRET mandataire | SIREN titulaire | attributaire SIRET |
        SIRET du mandataire
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
    ]),
    supplierPostalCode: postalCode(
      "Code postal du titulaire",
      list(`
        code postal | CP | titulaire_departement_code | CP titulaire | département du titulaire |
        département titulaire | titulaire code postal | CP du titulaire | code postal titulaire |
        code postal attributaire | code postal de l'attributaire | titulaire département | département |
        dpt titulaire | département de l'entreprise | code postal entreprise | titulaire CP | dépt titulaire |
        code département | code département titulaire | CP attributaire | code postal fournisseur |
        CP entreprise | dpt | n° département | attributaire code postal | attributaire CP
      `),
    ),
    supplierLocal: yesNo(
      "Titulaire du territoire",
      list(`
        entreprise du territoire | territoire | entreprise locale | titulaire local | local |
        entreprise landaise | landais | titulaire landais | du territoire | implantée sur le territoire |
        sur le territoire | attributaire local | attributaire du territoire | établissement local |
        entreprise du département | titulaire du département | titulaire sur le territoire |
        TPE/PME du territoire | PME locale | PME du territoire | TPE PME locale
      `),
    ),
    ess: yesNo(
      "ESS",
      list(`
        titulaire ESS | entreprise de l'ESS | économie sociale et solidaire | structure de l'ESS | EESS |
        relève de l'ESS | titulaire de l'ESS | entreprise ESS | attributaire ESS | appartenance ESS |
        appartient à l'ESS | acteur de l'ESS | structure ESS
      `),
    ),
    structureType: choice(
      "Type de structure",
      STRUCTURE_TYPES,
      list(`
        type de structure du titulaire | forme juridique | statut du titulaire | type SIAE |
        type de structure ESS | statut juridique | nature de la structure | type d'organisme | type de titulaire |
        catégorie de structure | type structure | forme juridique du titulaire | structure | famille ESS
      `),
    ),
    socialScheme: choices("Dispositif social", SOCIAL_SCHEMES, [
      ...list("considerationsSociales"),
      ...flagged(
        "clause d'exécution",
        "clause sociale | clausé | marché clausé | clause d'insertion | type de clause | clause sociale d'insertion | clause sociale d'exécution | clauses sociales | clause insertion",
      ),
      ...list(`
        considération sociale | considérations sociales | dispositif social d'insertion |
        type de dispositif social | dispositif d'insertion | dispositif | type de dispositif |
        dispositif social proposé | dispositif social retenu | volet social
      `),
      ...flagged(
        "critère d'attribution",
        "critère social | critère d'insertion | critère social d'attribution | critère d'attribution social",
      ),
      ...flagged(
        "marché de qualification et d'insertion",
        "marché de qualification et d'insertion | marché de services de qualification et d'insertion | marché d'insertion",
      ),
    ]),
    reservedFor: choices(
      "Réservé à",
      RESERVATIONS,
      [
        ...list("bénéficiaire de la réservation | réservation"),
        ...flagged(
          "(bénéficiaire inconnu)",
          "marché réservé | réservé | réservé (O/N) | lot réservé | marché réservé (O/N)",
        ),
        ...list("article de réservation"),
        ...flagged(
          "ESAT/EA",
          "L.2113-12 | réservé ESAT/EA | réservé ESAT EA | marché réservé ESAT/EA | réservé handicap",
        ),
        ...flagged("SIAE", "L.2113-13 | réservé SIAE | marché réservé SIAE"),
        ...flagged("ESS", "L.2113-15 | réservé ESS | marché réservé ESS"),
        ...list(`
        marché réservé à | type de réservation | structures bénéficiaires de la réservation | réservé aux |
        lot réservé à
      `),
      ],
      { yes: "(bénéficiaire inconnu)" },
    ),
    contractedHours: hours(
      "Heures contractualisées",
      list(`
        heures prévues | heures_insertion_prevues | heures d'insertion prévues | objectif heures |
        engagement (h) | engagement heures | engagement | heures dues | volume horaire | heures d'insertion |
        heures d'insertion contractualisées | volume d'heures | nb heures | nombre d'heures |
        nombre d'heures d'insertion | nb heures insertion | volume d'heures d'insertion |
        nb d'heures d'insertion | objectif d'heures | objectif d'insertion (heures) | heures d'insertion dues |
        volume d'heures contractualisées | heures | h. contractualisées | h. prévues | heures à réaliser |
        heures d'insertion à réaliser | volume d'heures d'insertion contractualisées | nombre d'heures prévues |
        nombre d'heures d'insertion prévues | objectif en heures | volume horaire d'insertion |
        nb heures prévues | nombre d'heures contractualisées | heures réservées | heures imposées |
        heures exigées | heures demandées | heures engagées | engagement horaire | obligation horaire |
        objectif horaire | quota d'heures | heures marché | effort d'insertion | heures clause sociale |
        heures de clause sociale | heures clause
      `),
    ),
    activitySector: text(
      "Domaine d'activité",
      list(`
        secteur d'activité | domaine | secteur | corps d'état | domaine d'activités | activité |
        domaines d'activités | secteur d'activités | métier | corps de métier | branche
      `),
    ),
    monitored: yesNo(
      "Marché suivi",
      list(`
        suivi | suivi (O/N) | suivi de la clause | clause suivie | suivi insertion | suivi du marché |
        suivi par le facilitateur | suivi d'exécution | suivi en exécution | suivi effectué |
        suivi par la facilitatrice | suivi réalisé | suivi clause sociale | clause sociale suivie |
        suivi de la clause sociale | suivi effectif | contrôle de la clause | clause suivie (O/N)
      `),
    ),
    penaltyPerHour: amount(
      "Pénalité par heure",
      list(`
        pénalité horaire | pénalité insertion | pénalité par heure non réalisée | pénalités
      `),
    ),
    environmentalConsiderations: choices("Considérations environnementales", ENVIRONMENTAL_CONSIDERATIONS, [
      ...list("considerationsEnvironnementales | considération environnementale"),
      ...flagged("clause", "clause env. | clause environnementale | clauses environnementales"),
      ...flagged("critère", "critère env. | critère environnemental"),
      ...list(`
        dispo. env. | dispositif environnemental | disposition environnementale | dispositions environnementales |
        volet environnemental | clause verte | clause DD | clause écologique | environnement
      `),
    ]),
    environmentalCriteria: choices(
      "Critères environnementaux",
      criterionOptions,
      list(`
        critères environnementaux retenus | liste des critères environnementaux | critères env. |
        critères écologiques | critères environnementaux mis en œuvre | critères développement durable |
        critères DD | critères environnementaux (liste) | exigences environnementales |
        clauses et critères environnementaux
      `),
    ),
    ...criterionColumns,
  },
});
