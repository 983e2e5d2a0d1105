/** Every rule, keyed by its code: one that is missing does not compile. */
import type { CheckCode } from "../../registers/facts";
import { amountTooLarge, modificationAsDifference, negativeAmount } from "./amounts";
import { clauseWithoutHours, noneBesideAnother, reservedOtherHolder } from "./clauses";
import { environmentalClauseMissing, socialConditionMissing } from "./climate";
import { datesOutOfOrder, futureDate } from "./dates";
import { checkedUnreceived } from "./declarations";
import { contractTwice } from "./doubles";
import { cumulFalls, hoursAboveContracted, personHoursHigh, personHoursLow } from "./hours";
import { indexToVerify } from "./index-figures";
import { paymentWithoutContract, unlistedDirectorate } from "./names";
import { namesInColumn, personalFigures } from "./people";
import { requiredCell, rowUndated } from "./required-cells";
import type { Rule } from "./rule";
import { wrongSize } from "./sizes";
import { totalInside } from "./totals";

export const RULES: Readonly<Record<CheckCode, Rule>> = {
  "row-undated": rowUndated,
  "required-cell": requiredCell,
  "future-date": futureDate,
  "dates-out-of-order": datesOutOfOrder,
  "negative-amount": negativeAmount,
  "amount-too-large": amountTooLarge,
  "modification-as-difference": modificationAsDifference,
  "contract-twice": contractTwice,
  "total-inside": totalInside,
  "wrong-size": wrongSize,
  "clause-without-hours": clauseWithoutHours,
  "hours-above-contracted": hoursAboveContracted,
  "cumul-falls": cumulFalls,
  "person-hours-high": personHoursHigh,
  "person-hours-low": personHoursLow,
  "reserved-other-holder": reservedOtherHolder,
  "none-beside-another": noneBesideAnother,
  "environmental-clause-missing": environmentalClauseMissing,
  "social-condition-missing": socialConditionMissing,
  "unlisted-directorate": unlistedDirectorate,
  "payment-without-contract": paymentWithoutContract,
  "index-to-verify": indexToVerify,
  "checked-unreceived": checkedUnreceived,
  "names-in-column": namesInColumn,
  "personal-figures": personalFigures,
};
