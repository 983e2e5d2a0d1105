/** When a contract begins and ends, and what it is worth. */
import { amount, date, doubtful, months } from "./columns";
import { list } from "./words";

export const COURSE_COLUMNS = {
  launchDate: date(
    "Date de lancement",
    list(`
        date de lancement de la consultation | lancement | date de publication | date de consultation |
        date d'envoi à la publication | date de mise en ligne | lancement de la consultation | date AAPC |
        publication | date de l'avis | date lancement | date d'envoi de l'avis | date de publicité |
        date d'envoi de l'AAPC | date de parution | date de l'avis d'appel public à la concurrence |
        date de mise en concurrence | mise en ligne | mise en ligne le | publié le | publication le | lancé le
      `),
  ),
  notificationDate: date(
    "Date de notification",
    list(`
      dateNotification | date notif. | notifié le | NOTIFICATION_DATE | notification |
      date notification marché | date de notification du marché | date de notification au titulaire | notif. |
      marché notifié le | date de notification du contrat | date de la notification | jour de notification |
      datenotif | date_notif | notifié | date notification (jj/mm/aaaa) | date de notif |
      notification du marché | date de notification initiale | notification initiale | date AR notification |
      date réelle de notification | date effective de notification | date de notification effective |
      notification marché | date notification titulaire | notifié au titulaire le |
      date de notification (marché initial) | date notification contrat |
      date de notification de l'attribution | date de notification au(x) titulaire(s) |
      date de notification attributaire | date de l'avis de réception de la notification |
      contrat notifié le | notification du contrat | notification au titulaire
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
        date de fin prévisionnelle | fin contrat | échéance du marché | date d'échéance du marché |
        date d'échéance du contrat | échéance du contrat | date de fin de validité | fin de validité |
        date d'expiration du marché | date de fin max | date de fin réelle | fin de marché prévue |
        fin d'exécution prévue | terme contractuel | échéance finale | date de fin reconductions comprises |
        date d'achèvement | échéance maximale | date de fin initiale | fin réelle |
        date de fin de contrat (reconductions comprises) | date de fin d'exécution du marché |
        fin d'exécution du marché | date limite d'exécution | fin prévisionnelle du marché |
        date de fin prévisionnelle du marché | date prévisionnelle de fin |
        date prévisionnelle de fin de marché | date prévue de fin | date de fin théorique | fin théorique |
        date de fin contractuelle | échéance contractuelle | prend fin le | se termine le | expire le | fin le |
        date de fin de prestation | fin des prestations | fin prévisible |
        fin du marché (reconductions comprises)
      `),
  ),
  durationMonths: months("Durée (mois)", [
    ...list(`
      dureeMois | durée en mois | nb mois | durée totale (mois) | durée du marché (mois) |
      durée du marché en mois | durée totale en mois | durée initiale (mois) | nb de mois | nombre de mois |
      durée max (mois) | durée maximale (mois) | durée maximale en mois | durée maximum (mois) |
      durée d'exécution (mois) | durée du contrat (mois) | durée ferme et reconductions (mois) |
      durée totale (en mois) 
    `),
    ...doubtful(
      "durée | durée du marché | durée du contrat | durée totale | durée maximale | durée d'exécution | durée initiale",
    ),
  ]),
  amount: amount(
    "Montant HT",
    list(`
        montant | montant notifié | montant attribué | MontantEURHT | montant total | montant total HT |
        montant du marché | montant du marché HT | montant HT notifié | montant en € HT |
        montant total en € HT | montant notifié HT | montant attribué HT | montant HT du marché | valeur HT |
        prix HT | montant estimé et notifié | montant initial HT | montant initial | montant contrat HT |
        MONTANT_HT | total HT | montant de l'attribution | montant du lot HT | montant du lot |
        valeur du marché HT | montant maximum HT | montant maximum | montant maxi | montant max | maximum HT |
        montant maxi HT | maximum | amount | montant HT (€) | montant HT attribué |
        montant de l'acte d'engagement | montant AE HT | montant AE | montant contractuel HT |
        montant contractuel | montant contractualisé | montant contractualisé HT | montant signé HT |
        montant global HT | montant global | montant forfaitaire HT | montant marché HT | montant marché |
        valeur du marché | montant de l'offre retenue | montant offre retenue HT |
        montant de l'offre retenue HT | montant retenu HT | montant retenu | montant total du marché HT |
        montant du contrat | montant du contrat HT | montant contrat | montant hors taxes |
        montant total hors taxes | montant du marché hors taxes | montant notifié hors taxes |
        montant attribué hors taxes | montant notification HT | montant total attribué | montant total notifié |
        montant total notifié HT | montant total attribué HT | prix du marché | prix du marché HT | coût HT |
        valeur | HT | montant H.T. notifié | montant lot HT | montant notifié du lot | montant de notification |
        montant initial du marché HT | montant initial notifié | montant du marché initial |
        montant initial du marché | montant à la notification | montant notifié initial HT | montant max HT |
        montant maximal | montant maximal HT | montant plafond | montant plafond HT | plafond HT | maxi HT |
        montant maximum total HT | montant maximum du marché | montant maximum du marché HT | maxi |
        montant maximum de l'accord-cadre | montant maximum total | valeur totale HT | valeur totale |
        valeur globale HT | valeur notifiée HT | montant total du contrat HT | valeur du contrat HT |
        montant forfaitaire ou estimé maximum en euros HT | montant forfaitaire ou estimé maximum HT |
        montant forfaitaire ou maximum HT | montant forfaitaire ou estimé maximum | montant du marché public |
        montant HT du marché public | montant estimé maximum HT | montant du lot attribué HT |
        montant attribué en euros HT | montant engagé au contrat HT | montant max. HT sur la durée totale |
        montant HT sur la durée totale | montant total sur la durée HT
      `),
  ),
} as const;
