import { choice, date, id, yesNo } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Parc informatique et mobilier: one row per item. */
export const equipment = register({
  kind: "equipment",
  title: "Parc informatique et mobilier",
  names: list(`
        matériel | parc informatique | mobilier | inventaire | équipement | équipements |
        parc informatique et mobilier
      `),
  date: "exitDate",
  key: ["itemId", "family"],
  vital: ["acquisitionDate"],
  columns: {
    itemId: id(
      "Identifiant",
      list(`
        n° inventaire | inventaire | n° de série | référence | code |
        code barre | n° bien | code inventaire | n° d'immobilisation | identifiant du bien |
        numéro | numéro d'inventaire du bien | code du bien | n° immo | code immobilisation |
        n° inv. | référence inventaire | référence bien | étiquette | n° étiquette |
        n° asset | asset | tag | identifiant matériel | n° matériel |
        code article | asset tag | n° identification | n° fiche inventaire | numéro de fiche |
        identifiant interne | n° d'ordre | n° équipement
      `),
      { starred: true },
    ),
    family: choice(
      "Famille",
      {
        informatique: list(`
        info | IT | matériel informatique | ordinateur | PC | parc informatique | équipement informatique |
        bureautique | ordinateur portable | écran | imprimante | PC portable | PC fixe | portable |
        ordinateurs | poste informatique | poste de travail informatique | micro-informatique |
        ordinateur fixe | ordinateur de bureau | unité centrale | UC | laptop | station de travail | tablette |
        tablettes | serveur | serveurs | écrans | imprimantes | périphérique | périphériques |
        matériels informatiques | matériel info | équipements informatiques | numérique | matériel numérique |
        smartphone | smartphones | téléphone | téléphone portable | téléphones | téléphonie | clavier | station d'accueil | hardware | vidéoprojecteur | copieur | switch | équipement réseau
      `),
        mobilier: list(`
        mobilier de bureau | meuble | meubles | mobiliers | bureau | mobilier scolaire | MOB |
        mobilier administratif | mobiliers de bureau | chaise | chaises | fauteuil | fauteuils | siège |
        sièges | armoire | armoires | table | tables | caisson | étagère | bibliothèque | bureau (meuble) |
        bureaux | matériel de bureau et mobilier | mobilier et agencement | meuble de bureau | rayonnage
      `),
      },
      list(`
        famille de bien | type | catégorie | nature | type de bien |
        type de matériel | famille de matériel | catégorie de bien | nature du bien | catégorie de matériel |
        type d'équipement | informatique / mobilier | famille d'équipement | nature matériel | typologie |
        catégorie d'équipement | nature de l'immobilisation | nature de l'équipement | type d'immobilisation | domaine |
        famille (informatique/mobilier) | groupe | type (informatique / mobilier) | famille d'immobilisation | parc |
        catégorie d'immobilisation | classe
      `),
      { starred: true, loose: true, byName: true },
    ),
    acquisitionDate: date(
      "Date d'acquisition",
      list(`
        date d'achat | acquisition | acheté le | mise en service | date de mise en service |
        date d'entrée | acquis le | date de livraison | entrée | entré le |
        entrée inventaire | date d'entrée inventaire | date d'inventaire | date de mise en inventaire | année d'acquisition |
        année d'achat | date de réception | reçu le | date d'achat / mise en service | mise en service le |
        mis en service le | livré le | date de facture | date d'installation | date d'achat du bien |
        date d'entrée dans l'inventaire | date d'acquisition du bien | date d'entrée dans le parc | acquisition le | date de mise en fonction |
        achat | acheté | achat le
      `),
      { starred: true },
    ),
    exitDate: date(
      "Date de sortie",
      list(`
        sortie | sorti le | date de réforme | date de cession | réforme |
        date de mise au rebut | sortie de l'inventaire | date de sortie de l'inventaire | réformé le | date de fin de vie |
        mis au rebut le | date de retrait | date de sortie du bien | date de sortie du parc | sorti de l'inventaire le |
        date de mise en réforme | mis à la réforme le | date rebut | cédé le | date de vente |
        fin de vie | date de destruction | date de fin d'utilisation | date de don | date de sortie effective |
        date de retrait du parc | date de sortie d'actif | date de sortie du patrimoine | date de revente | revendu le |
        date d'aliénation | date de recyclage | cession | date de réemploi | date de déclassement |
        donné le | date d'élimination | mise au rebut le | date de mise hors service
      `),
    ),
    exitMode: choice(
      "Mode de sortie",
      {
        revente: list(`
        vente | vendu | cession | vendu aux enchères | vente aux enchères | cédé | ventes | vente aux agents |
        cession onéreuse | cession à titre onéreux | Agorastore | Webenchères
      `),
        don: list(`
        donné | dons | don à une association | don à association | don association | don à une école |
        cession gratuite | cession à titre gratuit | donation
      `),
        réemploi: list(`
        réutilisation interne | réemploi externe | transfert | réaffecté | réemployé | reconditionnement | réutilisation | réutilisé | réaffectation | reconditionné |
        réemploi interne
      `),
        recyclage: list(`
        recyclé | recyclé D3E | recyclé DEEE | recyclage D3E | filière D3E | DEEE | D3E | filière DEEE | collecte DEEE | éco-organisme | recyclage DEEE |
        recyclage (DEEE) | valorisation
      `),
        rebut: list(`
        mise au rebut | déchet | destruction | détruit | déchetterie | déchèterie | mis au rebut |
        mise en décharge | casse | jeté | mis à la benne | benne | élimination
      `),
      },
      list(`
        motif de sortie | destination | devenir | type de sortie | motif de réforme |
        nature de la sortie | type de réforme | mode de cession | mode d'élimination | modalité de sortie |
        devenir du bien | destination du bien | destination finale | filière de sortie | mode de réforme |
        issue | fin de vie (mode) | devenu | devenu quoi | destination (sortie) |
        sort du bien
      `),
    ),
    secondHand: yesNo(
      "Occasion",
      list(`
        achat d'occasion | acheté d'occasion | seconde main | reconditionné | bien d'occasion |
        matériel d'occasion | neuf/occasion | matériel reconditionné | reconditionné ou occasion | acquis d'occasion |
        occasion / reconditionné
      `),
    ),
  },
});
