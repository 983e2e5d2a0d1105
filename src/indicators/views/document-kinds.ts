/** What a "Type de pièce" says of its amount: paid, or given back. */

/** "Avoir", "Mandat d'annulation", "Réduction de mandat", "Titre de recettes", "TR": money that comes back. */
const GIVEN_BACK =
  /\b(?:avoirs?|annulations?|annulatifs?|r[ée]ductions?|r[ée]ductifs?|titres?|recettes?|notes? de cr[ée]dit|extournes?|contre-?passations?)(?![\wà-ÿ])|^(?:AV|AVO|AVR|ANN|RED|TIT|TR|MAR|cr[ée]dit)$/iu;

/** Words that hold one of those above and are payments all the same. */
const PAID_ALL_THE_SAME = /annulation et remplacement|titres? (?:restaurant|de transport)/iu;

/** Words that say a payment, whatever stands beside them; "Non" answers "Annulation". */
const PAID =
  /(?<![\wà-ÿ])(?:mandat\w*|factur\w*|paiements?|pay[ée]e?s?|r[èée]gl[ée]\w*|d[ée]penses?|d[ée]bits?|d[ée]comptes?|acomptes?|avances?|situations?|soldes?|liquid\w*|ordonnanc\w*|virements?|commandes?|march[ée]s?|contrats?|achats?|subventions?|honoraires|m[ée]moires?|[ée]tats?|frais|int[ée]r[êe]ts|retenues?|r[ée]visions?|fonctionnement|investissement|ordinaires?|normal\w*|collectifs?|[ée]missions?)(?![\wà-ÿ])|^(?:M|MD|MDT|MAN|MAND|MANDT|F|FA|FAC|FACT|FC|D|DEP|BC|N|non|0|-+|n[ée]ant|aucune?)\.?$/iu;

export const isGivenBack = (text: string): boolean => GIVEN_BACK.test(text.trim()) && !PAID_ALL_THE_SAME.test(text);

/** A word of neither: its amount is counted as paid. */
export const isUnknownKind = (text: string): boolean => {
  const word = text.trim();
  return !GIVEN_BACK.test(word) && !PAID_ALL_THE_SAME.test(word) && !PAID.test(word);
};
