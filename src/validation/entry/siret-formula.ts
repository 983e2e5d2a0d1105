/** What Excel takes for a validation rule's formula. */
const LONGEST_FORMULA = 255;

/**
 * Nine figures, or fourteen whose key agrees; spaces do not count. Any establishment of La Poste is taken: its own key does
 * not fit in the length of a rule. In a rule, neither constant arrays nor rows that move with the sheet are allowed: hence INDIRECT.
 * @param cell address of the cell that holds the SIRET
 */
export function siretFormula(cell: string): string {
  const figures = `SUBSTITUTE(${cell}," ","")`;
  const pair = 'ROW(INDIRECT("1:7"))';
  // The n-th figure of this text is the sum of the figures of 2n.
  const key = `MOD(SUMPRODUCT(MID("0246813579",1+MID(${figures},2*${pair}-1,1),1)+MID(${figures},2*${pair},1)),10)=0`;
  const whole = `IF(LEN(${figures})=14,OR(LEFT(${cell},6)="356000",${key}),LEN(${figures})=9)`;
  return whole.length <= LONGEST_FORMULA ? whole : `OR(LEN(${figures})=14,LEN(${figures})=9)`;
}
