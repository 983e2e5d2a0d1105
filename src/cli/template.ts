import { CLI } from "../texts/cli";
import { type Command, EXIT, Refusal } from "./command";

/** `spaser template [--registers contracts,…] --out FILE` */
export const template: Command = () => Promise.reject(new Refusal(EXIT.usage, CLI.outNeeded));
