/** "Figer les valeurs" and "Rétablir les formules", from the ribbon and from the pane. */
import type { FrozenFormula, Selected } from "../workbook/office";
import type { Message } from "./message";
import { type Place, placesOf } from "./places";
import { unexpected } from "./source";
import type { Store } from "./store";

/**
 * Replaces the add-in's formulas in the selection by the values that they show. Where Excel could not undo it, asks
 * first: the pane then calls `freezeFound`. What came of it is told to the store, and given back; never rejects.
 */
export async function freezeSelection(store: Store): Promise<Message> {
  const { formulas } = store.source;
  try {
    if (formulas === undefined || store.snapshot().reading === null) return told(store, { code: "freeze-too-early" });
    const found = await formulas.selected();
    if (!found.ok) return told(store, { code: "freeze-failed", fault: found.fault });
    const selected = found.value;
    if (selected.formulas.length === 0) return told(store, { code: "nothing-to-freeze", sheet: selected.sheet });
    if (formulas.canUndo()) return await freezeFound(store, selected);
    return told(store, { code: "freeze-asked", selected, places: areasOf(selected.sheet, selected.formulas) });
  } catch (error) {
    return told(store, { code: "freeze-failed", fault: unexpected(error) });
  }
}

/** Replaces the formulas found, those of them that nobody has edited since. */
export async function freezeFound(store: Store, selected: Selected): Promise<Message> {
  const { formulas } = store.source;
  if (formulas === undefined) return told(store, { code: "freeze-too-early" });
  try {
    const result = await formulas.freeze(selected);
    if (!result.ok) return told(store, { code: "freeze-failed", fault: result.fault });
    const { sheet, frozen, left } = result.value;
    const message: Message = {
      code: "frozen",
      formulas: frozen.length,
      places: areasOf(sheet, frozen),
      left: placesOf(sheet, left),
      undoable: formulas.canUndo(),
    };
    return told(store, message, [...store.snapshot().frozen, ...frozen]);
  } catch (error) {
    return told(store, { code: "freeze-failed", fault: unexpected(error) });
  }
}

/** Puts back every formula frozen since the runtime began, where nobody has touched its cells. */
export async function restoreFrozen(store: Store): Promise<Message> {
  const { formulas } = store.source;
  const { frozen } = store.snapshot();
  if (formulas === undefined) return told(store, { code: "freeze-too-early" });
  try {
    const result = await formulas.restore(frozen);
    if (!result.ok) return told(store, { code: "restore-failed", fault: result.fault });
    const { restored, changed } = result.value;
    const message: Message = {
      code: "restored",
      formulas: restored.length,
      places: bySheet(restored),
      changed: bySheet(changed),
    };
    return told(store, message, []);
  } catch (error) {
    return told(store, { code: "restore-failed", fault: unexpected(error) });
  }
}

function told(store: Store, message: Message, frozen?: readonly FrozenFormula[]): Message {
  if (frozen !== undefined) store.note({ frozen });
  store.tell(message);
  return message;
}

const areasOf = (sheet: string, formulas: Selected["formulas"]): readonly Place[] =>
  placesOf(
    sheet,
    formulas.map(({ area }) => area),
  );

const bySheet = (frozen: readonly FrozenFormula[]): readonly Place[] =>
  [...new Set(frozen.map(({ sheet }) => sheet))].flatMap((sheet) =>
    areasOf(
      sheet,
      frozen.filter((one) => one.sheet === sheet),
    ),
  );
