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
        immatriculation | n° immatriculation | n° de parc | plaque | code véhicule |
        n° véhicule | véhicule | identifiant véhicule | numéro | n° inventaire |
        immatric. | immatriculation du véhicule | code parc | n° inventaire véhicule | n° série |
        n° de châssis | VIN | code interne | immatriculation actuelle | plaque d'immatriculation |
        code immat | réf. véhicule | véhicule (immat.) | code engin | n° engin |
        matricule | matricule véhicule | n° matricule | n° de cadre | marquage |
        n° de marquage | bicycode
      `),
      { starred: true },
    ),
    vehicleKind: choice(
      "Genre",
      {
        VP: list(`
        véhicule particulier | voiture | voiture particulière | berline | véhicule léger | VL | citadine |
        break | SUV | monospace | ludospace | véhicule de tourisme | tourisme | M1 | voiture de tourisme |
        véhicules légers | 4x4 | compacte | véhicule léger (VL) | véhicules particuliers
      `),
        VUL: list(`
        véhicule utilitaire léger | utilitaire | fourgon | fourgonnette | CTTE | camionnette |
        véhicule utilitaire | utilitaire léger | utilitaires légers | fourgons | N1 | pick-up | fourgon tôlé |
        dérivé VP | DERIV VP | véhicule utilitaire léger (VUL) | VU | utilitaires | véhicules utilitaires |
        master | plateau | VL utilitaire
      `),
        PL: list(`
        poids lourd | camion | CAM | TRR | tracteur routier | N2 | N3 | porteur | poids lourds | camions |
        camion benne | PL > 3,5 t | camion-citerne | FPT | véhicule lourd | camion (PL)
      `),
        bus: list(`
        car | autocar | TCP | autobus | M2 | M3 | minibus | minicar | car scolaire | autobus/autocar | bus/car |
        transport en commun
      `),
        "deux-roues": list(`
        scooter | moto | cyclomoteur | deux roues | 2 roues | MTL | motocyclette | 2RM | CL | MTT1 | MTT2 |
        MTTE | CYCL | L1e | L3e | deux-roues motorisé | 2 roues motorisé | deux roues motorisés |
        2RM électrique | scooter électrique | moto électrique | motocycle | motos | scooters | vélomoteur
      `),
        vélo: list(`
        vélos | bicyclette | VAE | vélo électrique | vélo à assistance électrique | vélo cargo | cycle | cargo |
        triporteur | tricycle à assistance électrique | vélo classique | vélo mécanique | vélo pliant |
        vélo cargo électrique | VTC | VTT | bicyclettes | cycles | speedelec
      `),
        // Special bodies, tractors, machines: in the fleet, and no bicycle.
        "(autre)": list(`
        VASP | TRA | MAGA | QM | TQM | TM | tracteur | tracteur agricole | engin | engins | engin agricole |
        engin de chantier | engin spécial | véhicule spécialisé | véhicule spécial | balayeuse | tractopelle |
        tondeuse autoportée | quad | ambulance | VSAV | camping-car | autre | autres | divers
      `),
      },
      list(`
        genre du véhicule | catégorie | type de véhicule | type | catégorie de véhicule |
        genre national | J.1 | genre (carte grise) | type de parc | nature du véhicule |
        famille de véhicule | type d'engin | type (VP/VUL/PL) | genre du véhicule (J.1) | VP/VUL/PL |
        J1 | carrosserie | catégorie (VP, VU, PL) | catégorie d'engin | genre national (J.1)
      `),
      { byName: true },
    ),
    energy: choice(
      "Énergie",
      {
        essence: list(`
        ES | SP95 | SP98 | sans plomb | super | E10 | SP95-E10 | SP | SSP | sans plomb 95 | sans plomb 98 |
        super sans plomb | supercarburant | essence sans plomb | SP95/E10 | E85 | superéthanol |
        superéthanol E85 | super éthanol | essence E85 | essence/E85 | essence superéthanol | flexfuel |
        flex fuel | bioéthanol | éthanol | FE | ET | essence (ES) | moteur essence
      `),
        gazole: list(`
        GO | Diesel | gasoil | gas-oil | GNR | gazoil | gasoile | B7 | gazole B7 | gazole (GO) |
        diesel (gazole) | gas oil | moteur diesel | D | GOR
      `),
        GPL: list(`
        GP | EG | essence-GPL | essence GPL | bicarburation essence GPL | gaz de pétrole liquéfié |
        essence/GPL | GPL-C | GPL/essence | essence et GPL | bicarburation GPL | FG | GPL (GP) |
        superéthanol-GPL
      `),
        GNV: list(`
        GN | EN | gaz naturel | gaz naturel véhicule | bioGNV | GNC | essence-gaz naturel | GNL | bio-GNV |
        bioGNC | biométhane | biogaz | gaz naturel comprimé | gaz naturel liquéfié | gaz naturel (GNV) |
        GNV/bioGNV | essence/GNV | GNV/essence | essence-GNV | diesel-GNV | gazole-gaz naturel | FN | 1A |
        méthane | GNC/GNL
      `),
        hybride: list(`
        EH | GH | hybride essence | hybride diesel | hybride non rechargeable | HEV |
        essence-électricité hybride non rechargeable | essence électrique (hybride non rechargeable) |
        gazole-électricité hybride non rechargeable | hybride simple | full hybrid | full hybride |
        mild hybrid | hybride léger | hybride gazole | MHEV | hybride essence-électrique | hyb | hybrides |
        hybride simple (HEV) | hybride non rech. | hybride classique | full hybride (HEV) | micro-hybride |
        micro hybride | essence/électrique | essence électrique | essence-électrique | essence + électrique |
        essence/électricité | essence électricité | électrique/essence | essence-électricité |
        diesel/électrique | gazole/électrique | diesel électrique | gazole électrique | gazole/électricité |
        gazole électricité | essence hybride | diesel hybride | gazole hybride | auto-rechargeable |
        hybride auto-rechargeable | hybride autorechargeable | FH | GQ | ER | EQ | PH | NH | hybride (HEV) |
        hybride (non rechargeable)
      `),
        "hybride rechargeable": list(`
        EE | GL | PHEV | essence-électricité hybride rechargeable | plug-in | hybride plug-in |
        hybride essence rechargeable | essence électrique (hybride rechargeable) |
        gazole-électricité hybride rechargeable | hybride rechargeable essence | VHR |
        hybride rechargeable diesel | hybride rech. | hyb. rech. | hybride rechargeable (PHEV) | rechargeable |
        hybrides rechargeables | essence hybride rechargeable | diesel hybride rechargeable |
        gazole hybride rechargeable | plug-in hybrid | plug in hybride | FL | GM | EM | EP | PE | NE |
        hybride (rechargeable) | hybride plug in | hybride électrique rechargeable
      `),
        électrique: list(`
        EL | électricité | VE | BEV | 100 % électrique | élec | tout électrique | 100% électrique | elect |
        électrique batterie | électrique à batterie | 100 % élec | batterie | VE 100 % électrique |
        électrique pur | full électrique | électriques
      `),
        hydrogène: list(`
        H2 | HY | HH | HE | pile à combustible | électrique hydrogène | hydrogène électrique | FCEV |
        hydrogène (pile à combustible) | électrique hydrogène (FCEV) | électrique à hydrogène |
        pile à hydrogène | hydrogène (H2)
      `),
        vélo: list(`
        musculaire | vélos | VAE | humaine | sans moteur | vélo électrique | vélo à assistance électrique |
        mécanique | assistance électrique | sans énergie | force musculaire | pédalage
      `),
      },
      list(`
        motorisation | carburant | type d'énergie | source d'énergie | type de carburant |
        énergie du véhicule | P.3 | type de motorisation | énergie/carburant | carburation |
        énergie (P.3) | énergie P3 | P3 | code énergie | carburant / énergie |
        énergie principale | motorisation / énergie | énergie motrice | énergie moteur | énergie utilisée |
        mode de propulsion | propulsion | type de propulsion | énergie (carte grise) | moteur |
        type moteur | code carburant | carburant principal
      `),
      { starred: true, loose: true },
    ),
    co2: number(
      "CO2 (g/km)",
      list(`
        CO2 | émissions CO2 | taux de CO2 | rejet CO2 | émissions de CO2 (g/km) |
        V.7 | g CO2/km | émissions (g/km) | CO2 (gr/km) | CO2 WLTP |
        émissions g CO2/km | grammes CO2/km | g/km CO2 | taux d'émission CO2 | taux de CO2 (g/km) |
        émissions de gaz à effet de serre | V7 | CO2 NEDC | émissions CO2 WLTP | rejet de CO2 (g/km) |
        CO2/km
      `),
      { unit: "g/km" },
    ),
    lowEmission: yesNo(
      "Faible émission",
      list(`
        véhicule à faible émission | VFE | Crit'Air E | VTFE | véhicule propre |
        TFE | véhicule à très faibles émissions | très faibles émissions | faible émission de CO2 | peu polluant |
        véhicule peu polluant | classé VFE | véhicule VFE
      `),
    ),
    acquisitionDate: date(
      "Date d'acquisition",
      list(`
        date d'achat | acquisition | acheté le | entrée au parc | date d'entrée au parc |
        date d'entrée | date de livraison | acquis le | mise en service | date de mise en service |
        date de 1re mise en circulation | date de première mise en circulation | 1re mise en circulation | date de 1ère mise en circulation | 1ère mise en circulation |
        DMEC | date MEC | mise en circulation | date de mise en circulation | 1ère MEC |
        date de 1ère immat. | date de première immatriculation | date d'acquisition du véhicule | date d'entrée dans le parc | date d'achat du véhicule |
        entrée | entré le | livré le | livraison | date d'affectation |
        mis en service le | date de mise en parc | année d'acquisition | année d'achat | date de réception |
        date de commande | date acquisition / location | date de prise en charge | date de début de location | date de 1ère MEC |
        DMC | 1ère mise en circul. | date de 1ère mise en circulation (B) | première mise en circulation | date de première MEC |
        1ère immatriculation | MEC | année de mise en circulation
      `),
      { starred: true },
    ),
    mode: choice(
      "Mode",
      {
        achat: list(`
        acheté | neuf | achat neuf | acquisition | propriété | achat comptant | comptant | achat au comptant |
        acquis | achat UGAP | acquisition en propre | pleine propriété | en propriété | achat véhicule neuf |
        achats | propre | véhicule neuf | VN | achat (neuf) | propriétaire | acheté neuf | achat en propre |
        acquisition en pleine propriété | en pleine propriété | acquisition neuf | acquisition neuve |
        acheté comptant | propriété de la collectivité | achat direct | achat sur marché | fonds propres | autofinancement
      `),
        location: list(`
        loué | LLD | LOA | location longue durée | leasing | crédit-bail | location avec option d'achat |
        location courte durée | LCD | LMD | location moyenne durée | location financière | location LLD |
        location (LLD) | location (LOA) | location simple | en location | location LD | location CD | crédit bail | LLD / LOA |
        contrat de location | crédit-bail/LLD | LLD/LOA | location LOA | location (LLD/LOA) |
        location de longue durée | location courte | véhicule loué | bail
      `),
        occasion: list(`
        achat d'occasion | seconde main | acheté d'occasion | achat occasion | véhicule d'occasion | VO |
        occasions | 2nde main | 2de main | 2e main | deuxième main | achat véhicule occasion | véhicule occasion | achat (occasion) |
        acquis d'occasion | reconditionné | acquisition d'occasion | acquisition occasion |
        achat de seconde main | occasion (achat)
      `),
      },
      list(`
        mode d'acquisition | mode d'achat | type d'acquisition | financement | acquisition (mode) |
        mode de financement | achat/location | achat/LLD | neuf/occasion | propriété / location |
        mode de détention | type de détention | type de contrat | acquisition / location | modalité d'acquisition |
        nature de l'acquisition | type d'achat | détention | régime | statut d'acquisition |
        achat / LLD / LOA | achat/LLD/occasion | neuf / occasion / location | mode d'obtention | état à l'achat |
        état à l'acquisition | propriété | origine | provenance | achat neuf/occasion/location
      `),
      { loose: true },
    ),
    exitDate: date(
      "Date de sortie",
      list(`
        date de cession | sortie | sorti le | date de sortie du parc | date de revente |
        revendu le | date d'aliénation | aliéné le | date de don | date de déclassement |
        date de vente | cession | date de réforme | cédé le | réforme |
        vendu le | date de mise à la réforme | sortie du parc | réformé le | date de retrait |
        date de sortie du véhicule | date de fin de vie | date de mise en vente | date de fin de location | date de restitution |
        restitué le | date de destruction | date de mise au rebut | sortie le | retiré le |
        date de réforme / cession | date de cession / réforme | sorti du parc le
      `),
    ),
  },
});
