/** How a class of Excel's object model is described to the host: its members by the names they have on the wire. */
import type { HostSheet, HostWorkbook } from "./workbook";
import type { Box } from "./box";
import { ExcelError, HostGap, type Json } from "./wire";

/** One object of the model, as the engine that answers requests sees it. */
export interface HostObject {
  readonly className: string;
  readonly isNull: boolean;
  /** What the client keeps to find the object again ("Id"), or the reference given by `_KeepReference`. */
  readonly identity: () => Readonly<Record<string, Json>>;
  readonly get: (member: string) => Json;
  readonly set: (member: string, value: Json) => void;
  readonly open: (member: string) => HostObject;
  readonly call: (method: string, args: readonly Argument[]) => HostObject | Json | undefined;
  readonly items: (() => readonly HostObject[]) | null;
  readonly item: (key: Argument) => HostObject;
  /** Cells behind the object, for methods that take a range. */
  readonly cells: { readonly sheet: HostSheet; readonly box: Box } | null;
  readonly tracked: boolean;
}

export type Argument = Json | HostObject;

type Result = string | number | boolean;

/** What the members of a class need beside their own object. */
export interface Model {
  readonly workbook: HostWorkbook;
  readonly worksheet: (sheet: HostSheet) => HostObject;
  /** Cells have changed by the add-in's own hand. */
  readonly wrote: (sheet: HostSheet, box: Box) => void;
  /** The add-in has selected cells: Excel tells it as it tells a user's own moves. */
  readonly moved: (sheet: HostSheet, box: Box) => void;
  /** Result of a formula typed in a cell, rows of results when it spills; the host computes nothing itself. */
  readonly calculate: (formula: string, sheet: HostSheet, row: number, column: number) => Result | Result[][];
}

export interface Spec<T> {
  readonly className: string;
  readonly identity?: (it: T) => Readonly<Record<string, Json>>;
  readonly tracked?: boolean;
  readonly cells?: (it: T) => { readonly sheet: HostSheet; readonly box: Box };
  readonly properties?: Readonly<
    Record<string, { readonly get?: (it: T) => Json; readonly set?: (it: T, value: Json) => void }>
  >;
  readonly children?: Readonly<Record<string, (it: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (it: T, args: readonly Argument[]) => HostObject | Json | undefined>>;
  readonly items?: (it: T) => readonly HostObject[];
  readonly item?: (it: T, key: Argument) => HostObject | null;
}

/** Makes objects of one class; a member that the class does not list is a `HostGap`. */
export function hostClass<T>(spec: Spec<T>): (it: T) => HostObject {
  const { className } = spec;
  const gap = (member: string): HostGap => new HostGap(`${className}.${member}`);
  return (it) => ({
    className,
    isNull: false,
    tracked: spec.tracked ?? false,
    cells: spec.cells?.(it) ?? null,
    identity: () => spec.identity?.(it) ?? {},
    get: (member) => {
      const getter = spec.properties?.[member]?.get;
      if (!getter) throw gap(member);
      return getter(it);
    },
    set: (member, value) => {
      const setter = spec.properties?.[member]?.set;
      if (!setter) throw gap(`${member} = …`);
      setter(it, value);
    },
    open: (member) => {
      const child = spec.children?.[member];
      if (!child) throw gap(member);
      return child(it);
    },
    call: (method, args) => {
      const body = spec.methods?.[method];
      if (!body) throw gap(`${method}()`);
      return body(it, args);
    },
    items: spec.items ? () => spec.items?.(it) ?? [] : null,
    item: (key) => {
      if (!spec.item) throw gap("getItem()");
      const found = spec.item(it, key);
      if (!found) throw new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${JSON.stringify(key)}.`);
      return found;
    },
  });
}

/** What an `…OrNullObject` method gives when there is nothing: its own methods give null objects in turn. */
export const NULL_OBJECT: HostObject = {
  className: "NullObject",
  isNull: true,
  tracked: false,
  cells: null,
  identity: () => ({}),
  get: () => null,
  set: (member) => {
    throw new ExcelError("InvalidOperation", `"${member}" was set on a null object.`);
  },
  open: () => NULL_OBJECT,
  call: () => NULL_OBJECT,
  items: null,
  item: () => NULL_OBJECT,
};

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value;

/** The text at that place of a method's arguments. */
export function textArgument(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw new ExcelError("InvalidArgument", `Argument ${String(index)} is not a text.`);
  return value;
}

/** The whole number at that place of a method's arguments. */
export function numberArgument(args: readonly Argument[], index: number): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new ExcelError("InvalidArgument", `Argument ${String(index)} is not a whole number.`);
  return value;
}
