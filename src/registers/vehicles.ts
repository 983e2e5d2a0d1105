import { choice, date, id, number, yesNo } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Parc de véhicules: one row per vehicle. */
export const vehicles = register({
  kind: "vehicles",
  title: "Parc de véhicules",
  names: list("véhicules | parc | parc automobile | flotte | parc de véhicules | parc roulant"),
  date: "acquisitionDate",
  key: ["vehicleId"],
  vital: ["acquisitionDate"],
  columns: {
    vehicleId: id(
      "Identifiant",
      list(`
        immatriculation | n° immatriculation | n° de parc | numéro de parc | n° parc | n° d'immatriculation |
        immat | immat. | plaque | code véhicule | n° véhicule | véhicule | id | identifiant véhicule | numéro |
        n° inventaire | identifiant du véhicule | numéro d'immatriculation | n° immat. | immatric.
      `),
      { starred: true },
    ),
    vehicleKind: choice(
      "Genre",
      {
        VP: list(`
        véhicule particulier | voiture | voiture particulière | berline | véhicule léger | VL
      `),
        VUL: list(`
        véhicule utilitaire léger | utilitaire | fourgon | fourgonnette | CTTE | camionnette |
        véhicule utilitaire
      `),
        PL: ["poids lourd", "camion", "CAM"],
        bus: ["car", "autocar", "TCP", "autobus"],
        "deux-roues": list(`
        scooter | moto | cyclomoteur | deux roues | 2 roues | MTL | motocyclette | 2RM | CL
      `),
        vélo: list(`
        vélos | bicyclette | VAE | vélo électrique | vélo à assistance électrique | vélo cargo | cycle
      `),
      },
      list(`
        genre du véhicule | catégorie | type de véhicule | type | catégorie de véhicule | genre véhicule |
        type véhicule | genre national | J.1
      `),
    ),
    energy: choice(
      "Énergie",
      {
        essence: ["ES", "SP95", "SP98", "sans plomb", "super", "E10", "SP95-E10"],
        gazole: ["GO", "Diesel", "gasoil", "gas-oil", "GNR"],
        GPL: list(`
        GP | EG | essence-GPL | essence GPL | bicarburation essence GPL | gaz de pétrole liquéfié | essence/GPL
      `),
        GNV: list(`
        GN | EN | gaz naturel | gaz naturel véhicule | bioGNV | GNC | essence-gaz naturel
      `),
        hybride: list(`
        EH | GH | hybride essence | hybride diesel | hybride non rechargeable | HEV |
        essence-électricité hybride non rechargeable | essence électrique (hybride non rechargeable) |
        gazole-électricité hybride non rechargeable | hybride simple | full hybrid | full hybride | mild hybrid |
        hybride léger | hybride gazole | MHEV | hybride essence-électrique
      `),
        "hybride rechargeable": list(`
        EE | GL | PHEV | essence-électricité hybride rechargeable | plug-in | hybride plug-in |
        hybride essence rechargeable | essence électrique (hybride rechargeable) |
        gazole-électricité hybride rechargeable | hybride rechargeable essence | VHR |
        hybride rechargeable diesel
      `),
        électrique: list(`
        EL | électricité | VE | BEV | 100 % électrique | élec | tout électrique | 100% électrique
      `),
        hydrogène: list(`
        H2 | HY | HH | HE | pile à combustible | électrique hydrogène | hydrogène électrique
      `),
        vélo: list(`
        musculaire | vélos | VAE | humaine | sans moteur | vélo électrique | vélo à assistance électrique
      `),
      },
      list(`
        motorisation | carburant | type d'énergie | source d'énergie | type de carburant | énergie du véhicule |
        P.3 | type de motorisation | énergie/carburant | carburation
      `),
      { starred: true },
    ),
    co2: number(
      "CO2 (g/km)",
      list(`
        CO2 | émissions CO2 | émission CO2 | taux de CO2 | CO2 g/km | rejet CO2 | émissions de CO2 |
        émissions de CO2 (g/km) | taux CO2 | V.7 | g CO2/km | émissions (g/km)
      `),
    ),
    lowEmission: yesNo(
      "Faible émission",
      list(`
        véhicule à faible émission | VFE | faibles émissions | véhicule faible émission | à faible émission |
        véhicule à faibles émissions | VFE (O/N) | à faibles émissions | Crit'Air E | faible émission (O/N) |
        VTFE | véhicule propre | véhicule à faibles émissions (O/N)
      `),
    ),
    acquisitionDate: date(
      "Date d'acquisition",
      list(`
        date d'achat | acquisition | acheté le | date achat | date acquisition | entrée au parc |
        date d'entrée au parc | date d'entrée | date de livraison | acquis le | mise en service |
        date de mise en service | date de 1re mise en circulation | date de première mise en circulation |
        1re mise en circulation | date de 1ère mise en circulation | 1ère mise en circulation | DMEC | date MEC |
        mise en circulation | date de mise en circulation | 1ère MEC | date de 1ère immat. |
        date 1ère immatriculation | date de première immatriculation
      `),
      { starred: true },
    ),
    mode: choice(
      "Mode",
      {
        achat: list("acheté | neuf | achat neuf | acquisition | propriété | achat comptant"),
        location: list(`
        loué | LLD | LOA | location longue durée | leasing | crédit-bail | location avec option d'achat
      `),
        occasion: list(`
        achat d'occasion | seconde main | acheté d'occasion | achat occasion | véhicule d'occasion | VO
      `),
      },
      list(`
        mode d'acquisition | mode d'achat | type d'acquisition | financement | acquisition (mode) |
        mode de financement | achat/location | achat/LLD | neuf/occasion | propriété / location
      `),
    ),
    exitDate: date(
      "Date de sortie",
      list(`
        date de cession | sortie | sorti le | date de sortie du parc | date de vente | cession | date de réforme |
        cédé le | réforme | vendu le | date de mise à la réforme | sortie du parc | réformé le | date de retrait
      `),
    ),
  },
});
