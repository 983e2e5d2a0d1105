import type { Store } from "../store/store";
import { CELL_FUNCTIONS } from "./catalogue";
import { type Invocation, run, runOnce } from "./live";

/** Gives Excel the code of every function of functions.json, all of them reading through one store. */
export function associateFunctions(store: Store): void {
  for (const cellFunction of CELL_FUNCTIONS)
    CustomFunctions.associate(cellFunction.name, (...args: readonly unknown[]) => {
      if ("answer" in cellFunction) return runOnce(cellFunction, args);
      // Whatever the arguments given, the invocation comes last.
      run(cellFunction, store, args.slice(0, -1), args.at(-1) as Invocation);
      return undefined;
    });
}
