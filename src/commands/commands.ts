/** Entry of the ribbon's commands, loaded with the pane in the shared runtime. */
import { store } from "../store/runtime";
import { associateCommands } from "./associate";

// Office.actions exists in the shared runtime only, not in a plain browser page.
if (typeof Office !== "undefined" && "actions" in Office) associateCommands(store);
