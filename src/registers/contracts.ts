import { COMMITMENT_COLUMNS } from "./contract-commitments";
import { COURSE_COLUMNS } from "./contract-course";
import { HOLDER_COLUMNS } from "./contract-holder";
import { SUBJECT_COLUMNS } from "./contract-subject";
import { criterionColumns } from "./environmental-criteria";
import { register } from "./register";
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
    ...SUBJECT_COLUMNS,
    ...COURSE_COLUMNS,
    ...HOLDER_COLUMNS,
    ...COMMITMENT_COLUMNS,
    ...criterionColumns,
  },
});
