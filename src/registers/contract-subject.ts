/** What a contract is: its number, its object, its category, and the directorate that wants it. */
import { choice, cpv, id, lot, text } from "./columns";
import { CATEGORIES, PROCEDURES, SEGMENTS } from "./contract-words";
import { list } from "./words";

export const SUBJECT_COLUMNS = {
  contractNumber: id(
    "N° marché",
    list(`
        id | uid | MARCHE_ID | n° de marché | numéro de marché | numéro du marché | n° du marché | marché n° |
        n° de contrat | n° contrat | contrat n° | référence | référence du marché | référence marché |
        réf. marché | réf. | code marché | n° affaire | n° d'affaire | identifiant du marché | id marché |
        identifiant marché | identifiant | numéro | n° | n° interne | n° de marché public | numéro de contrat |
        référence contrat | référence du contrat | n° marché ou accord-cadre | n° de marché / accord-cadre |
        n° mché | n° MAPA | contract_id | contract number | n° mar. | n° du contrat | numéro du contrat |
        n° de contrat / marché | n° marché / AC | code contrat | réf. contrat | code affaire | réf. affaire |
        numéro d'affaire | numéro interne | référence interne | n° chrono | identifiant unique |
        identifiant du contrat | identifiant contrat | id contrat | code du marché | n° de pièce marché |
        n° du marché ou de l'accord-cadre | n° unique | n° d'identification | numéro unique | référence unique |
        marché | contrat | référence de l'accord-cadre ou du marché | n° de l'accord-cadre ou du marché |
        accord-cadre ou marché n° | n° d'accord-cadre ou de marché | n° du marché / accord-cadre |
        n° marché/accord-cadre | numéro d'accord-cadre ou de marché | n° opération | n° d'opération |
        code opération | numéro d'opération | opération n° | n° de l'opération | identifiant unique du marché |
        identifiant unique du marché public | identifiant du marché public | numéro du marché public |
        référence du marché public | n° consultation / marché | n° de l'affaire | affaire | affaire n°
      `),
    { starred: true },
  ),
  lotNumber: lot(
    "N° lot",
    list(`
        lot | n° de lot | numéro de lot | lot n° | n° du lot | numéro du lot | code lot | LOT_ID | lots |
        lot(s) | id lot | lot concerné | référence lot | référence du lot | code du lot | identifiant lot |
        identifiant du lot | n° de lots | numéro du lot attribué | n° du lot attribué | lot attribué |
        n° de lot attribué
      `),
  ),
  buyer: text(
    "Acheteur",
    list(`
      acheteur_id | acheteur_nom | acheteur.id | pouvoir adjudicateur | donneur d'ordre | maître d'ouvrage |
      entité acheteuse | budget | SIRET acheteur | SIRET de l'acheteur | nom de l'acheteur | acheteur public |
      collectivité | entité | identifiant acheteur | MOA | établissement | membre du GHT | organisme |
      structure acheteuse | commune | nom acheteur | entité adjudicatrice | acheteur siren | SIREN acheteur |
      SIREN de l'acheteur | organisme acheteur | collectivité acheteuse | commanditaire |
      nom du pouvoir adjudicateur | membre du groupement | adhérent | acheteur nom | id acheteur |
      établissement acheteur | établissement partie
    `),
  ),
  title: text(
    "Objet",
    list(`
        objet du marché | intitulé | libellé | désignation | MARCHE_OBJET | opération | nature des prestations |
        objet du contrat | intitulé du marché | libellé du marché | objet de la consultation | objet du lot |
        intitulé du lot | libellé du lot | description | objet / intitulé | désignation du marché |
        intitulé de la consultation | libellé du contrat | prestation | objet / libellé | titre |
        titre du marché | nom du marché | objet de l'achat | dénomination du marché | désignation du lot |
        description du marché | objet de la prestation | objet des prestations | objet des travaux |
        libellé de l'opération | intitulé de l'opération | projet | intitulé du contrat |
        objet du marché / lot | objet marché / lot | désignation du contrat | désignation des prestations |
        nature des travaux | intitulé de la prestation | libellé de la consultation | objet du marché public |
        objet du marché public ou de l'accord-cadre | objet de l'accord-cadre | intitulé opération |
        libellé opération | besoin | intitulé marché | libellé marché | désignation de l'affaire |
        nom de l'opération | nom opération | nom de l'affaire | objet de l'affaire | sujet | libellé complet |
        objet complet | intitulé de l'affaire | libellé de l'affaire
      `),
  ),
  nature: text(
    "Nature",
    list(`
      nature du marché | nature du contrat | type de contrat | nature de l'acte | forme du marché |
      type d'acte | forme du contrat | nature juridique | marché / avenant | marché ou avenant |
      type (marché/avenant) | nature de marché | nature contrat | type d'acte contractuel |
      forme contractuelle | catégorie de contrat | marché / AC / MS | marché, accord-cadre, avenant |
      type de marché | type | nature de l'acte juridique | type de pièce contractuelle
    `),
    { offered: ["marché", "accord-cadre", "marché subséquent", "avenant"] },
  ),
  /** Read for one answer: whether the procedure ended without a contract. */
  status: text(
    "Statut",
    list(`
      statut du marché | état | état du marché | statut de la procédure | état de la procédure | avancement |
      état d'avancement | issue de la procédure | issue de la consultation | statut de la consultation |
      résultat de la consultation | résultat de la procédure | suite donnée | suite donnée à la consultation |
      suites données | statut du lot | état du lot | statut marché | état marché | statut procédure |
      état procédure | statut consultation | situation du marché | situation du lot |
      état d'avancement de la procédure | avancement de la procédure | statut du contrat | état du contrat |
      statut contrat | statut d'attribution | déclaration sans suite | motif de non-attribution |
      infructueux / sans suite
    `),
    {
      offered: [
        "consultation en cours",
        "notifié",
        "terminé",
        "résilié",
        "infructueux",
        "sans suite",
        "annulé",
        "abandonné",
      ],
    },
  ),
  amendmentNumber: id(
    "N° d'avenant",
    list(`
      n° avenant | numéro d'avenant | numéro avenant | n° de l'avenant | avenant n° | numéro de l'avenant | n° avt |
      num. avenant | rang de l'avenant | réf. avenant | référence de l'avenant
    `),
  ),
  frameworkNumber: id(
    "N° d'accord-cadre",
    list(`
        n° accord-cadre | accord-cadre de rattachement | idAccordCadre | n° de l'accord-cadre |
        référence accord-cadre | numéro accord-cadre | numéro d'accord-cadre | accord-cadre | accord-cadre n° |
        n° AC | marché de rattachement | réf. accord-cadre | référence de l'accord-cadre |
        n° de l'accord-cadre de rattachement | AC de rattachement | accord-cadre rattaché | marché parent |
        n° marché parent | contrat parent | accord-cadre parent | n° de l'AC | référence AC | réf. AC |
        n° accord-cadre rattaché | n° du marché parent | accord-cadre de référence | AC | AC parent |
        n° AC parent | accord-cadre lié | AC lié | AC concerné | AC d'origine | accord-cadre d'origine |
        référence de l'AC
      `),
  ),
  category: choice(
    "Catégorie",
    CATEGORIES,
    list(`
        catégorie d'achat | catégorie de marché | catégorie du marché | type de marché | type | type d'achat |
        nature d'achat | type de prestations | type de prestation | nature de la prestation | T/F/S |
        famille d'achat | TFS | catégorie principale | catégorie d'achats | travaux / fournitures / services |
        cat. | nature de marché (T/F/S) | type T/F/S | F/S/T | T/F/S (travaux, fournitures, services) |
        nature du marché | nature de marché | nature | typologie | type de marché public |
        nature des prestations | nature de l'achat | travaux, fournitures, services |
        travaux - fournitures - services | F/T/S | catégorie (travaux, fournitures, services) |
        nature des achats | type d'achats | S/F/T | T/S/F | typologie de marché | domaine (T/F/S) |
        catégorie de prestation | catégorie de prestations | nat. prestation
      `),
    { loose: true },
  ),
  segment: choice(
    "Segment",
    SEGMENTS,
    list(`
        segment d'achat | segment d'achats | famille | sous-famille | domaine d'achat | filière |
        famille d'achats | secteur d'achat | typologie d'achat | famille homogène | segmentation |
        segmentation achat | segmentation des achats | catégorie d'achat | catégorie d'achats | nature d'achat |
        typologie d'achats | filière d'achat | portefeuille | portefeuille d'achat | portefeuille achats |
        univers d'achat | famille de produits | famille d'achat responsable | domaine d'achats | code famille |
        famille de marché | segment d'achat de la nomenclature | code nomenclature |
        famille de la nomenclature | type de denrées ou matériaux
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
      type de procédure | procédure de passation | mode de passation | procédure d'achat |
      procédure de marché | type procédure | mode de consultation | PROCEDURE | modalité de passation |
      forme de la procédure | proc. | procédure utilisée | procédure appliquée | type de passation |
      procédure de consultation | procédure passée | type de procédure de passation | procédure retenue |
      mode de procédure | procédure d'attribution | procédure d'achat public
    `),
  ),
  directorate: text(
    "Direction",
    list(`
        service | pôle | direction opérationnelle | service prescripteur | gestionnaire | référent achat | DGA |
        direction prescriptrice | direction gestionnaire | direction concernée | service acheteur |
        direction/service | direction ou service | service gestionnaire | direction acheteuse |
        direction métier | direction pilote | unité | dir. | serv. | service demandeur | service instructeur |
        service pilote | service bénéficiaire | service émetteur | service technique | prescripteur |
        entité prescriptrice | pôle / direction | direction porteuse | direction référente |
        direction générale adjointe | gestionnaire du marché | libellé service | libellé gestionnaire |
        direction demandeuse | nom de la direction | direction bénéficiaire | direction responsable |
        service responsable | direction fonctionnelle | entité d'achat | entité achat | service achat |
        service achats | direction d'origine | direction utilisatrice | service utilisateur | service métier |
        pôle gestionnaire | service concerné | pôle concerné | unité gestionnaire | centre de responsabilité |
        service donneur d'ordre | service référent | sous-direction | code direction | sigle direction |
        libellé direction | libellé de la direction | DGA / direction | direction initiatrice |
        service en charge | service exécutant | direction de rattachement | direction suivi |
        direction générale | DG | DGA concernée | direction adjointe | service porteur | entité gestionnaire |
        pôle / service | direction ou pôle | direction en charge | direction du prescripteur |
        service responsable du marché | service acheteur / prescripteur | département prescripteur |
        service opérationnel | unité opérationnelle | code service | direction bénéficiaire du marché |
        chargé de l'exécution | composante | UFR | agence | laboratoire | établissement prescripteur |
        id direction | direction id | unité de gestion | entité responsable | pôle ou direction | pôle porteur |
        pôle pilote | pôle prescripteur | pôle concerné par le marché | direction prescriptrice / service |
        pôle responsable | pôle acheteur | pôle demandeur | direction prescriptrice du besoin |
        direction à l'origine du besoin | direction du besoin | service à l'origine du besoin |
        direction référente du marché | direction ordonnatrice | direction suiveuse | service suiveur |
        direction affectataire | direction MOA | service MOA | direction maître d'ouvrage |
        direction concernée par l'affaire | direction pilote du marché | groupement | groupement / service |
        groupement ou service
      `),
    { starred: true },
  ),
} as const;
