/** Entry of functions.js, which Excel runs in the shared runtime. */
import { store } from "../store/runtime";
import { associateFunctions } from "./associate";

// In a plain browser page there are no functions to associate.
if (typeof CustomFunctions !== "undefined") associateFunctions(store);
