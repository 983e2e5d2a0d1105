/** The engine: answers one request of the client, action after action, as Excel does. */
import { type Argument, type HostObject, isHostObject, NULL_OBJECT } from "./model";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  ExcelError,
  HostGap,
  type Json,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Objects that the client asked to keep between two requests, by the reference it was given. */
export type References = Map<string, HostObject>;

export function answer(body: RequestBody, root: HostObject, references: References): ResponseBody {
  const batch = openBatch(body, root, references);
  const Results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const statement = `${action.Name || "load"} on path ${String(action.ObjectPathId)}`;
      const fault = { Code: error.code, Message: error.message, Location: statement, HttpStatusCode: 400 };
      return { Results, Error: { ...fault, ActionIndex: index } };
    }
  }
  return { Results };
}

function openBatch(body: RequestBody, root: HostObject, references: References) {
  const objects = new Map<number, HostObject>();
  const kept = new Map<HostObject, string>();

  const objectAt = (id: number): HostObject => {
    const known = objects.get(id);
    if (known) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new HostGap(`object path ${String(id)}, which the request does not describe`);
    const found = resolve(path);
    objects.set(id, found);
    return found;
  };

  const parentOf = (path: ObjectPath): HostObject => objectAt(path.ParentObjectPathId ?? 0);

  const resolve = (path: ObjectPath): HostObject => {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.global:
        return root;
      case PathType.nullObject:
        return NULL_OBJECT;
      case PathType.property:
        return parentOf(path).open(name);
      case PathType.indexer:
        return parentOf(path).item(argumentsOf(path.ArgumentInfo)[0] ?? null);
      case PathType.reference: {
        const object = references.get(name);
        if (!object) throw new ExcelError("InvalidReference", `The reference "${name}" was released.`);
        return object;
      }
      case PathType.method: {
        const parent = parentOf(path);
        if (name === "GetItemAt" && parent.items) return itemAt(parent, argumentsOf(path.ArgumentInfo)[0] ?? null);
        const result = parent.call(name, argumentsOf(path.ArgumentInfo));
        if (!isHostObject(result)) throw new HostGap(`${parent.className}.${name}() as an object`);
        return result;
      }
      default:
        throw new HostGap(`object paths of type ${String(path.ObjectPathType)} (${name})`);
    }
  };

  const argumentsOf = (info: ArgumentInfo | undefined): Argument[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === "number" && id > 0 ? objectAt(id) : argument;
    });

  const identityOf = (object: HostObject): Json => {
    if (object.isNull) return null;
    const reference = kept.get(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  };

  const perform = (action: Action): Json => {
    if (action.ActionType === ActionType.trace) return null;
    const object = objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identityOf(object);
      case ActionType.query:
        return object.isNull ? null : read(object, selectOf(action, object));
      case ActionType.setProperty:
        object.set(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
        return null;
      case ActionType.method:
        return callMethod(object, action);
      default:
        throw new HostGap(`actions of type ${String(action.ActionType)} (${object.className}.${action.Name})`);
    }
  };

  const callMethod = (object: HostObject, action: Action): Json => {
    if (action.Name === "_KeepReference") {
      if (object.isNull) return null;
      if (!object.tracked) throw new HostGap(`${object.className}._KeepReference()`);
      const reference = `ref${String(references.size + 1)}.${String(action.Id)}`;
      references.set(reference, object);
      kept.set(object, reference);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      const [reference] = action.ArgumentInfo?.Arguments ?? [];
      if (typeof reference === "string") references.delete(reference);
      return null;
    }
    const result = object.call(action.Name, argumentsOf(action.ArgumentInfo));
    return result === undefined || isHostObject(result) ? null : result;
  };

  return { perform };
}

function itemAt(collection: HostObject, index: Argument): HostObject {
  const found = typeof index === "number" ? collection.items?.()[index] : undefined;
  if (!found) throw new ExcelError("ItemNotFound", "The index is outside the collection.");
  return found;
}

/** The names asked; a load without names is refused: it brings every property, which the project forbids itself. */
function selectOf(action: Action, object: HostObject): readonly string[] {
  const select = action.QueryInfo?.Select ?? [];
  const vague = select.length === 0 || select.some((name) => name.endsWith("*"));
  if (vague || action.QueryInfo?.Expand)
    throw new HostGap(`${object.className}.load() without the names of properties`);
  return select;
}

/** Properties by their camelCase path; on a collection, those of its items unless it has the property itself. */
function read(object: HostObject, select: readonly string[]): Json {
  if (object.isNull) return null;
  const values: Record<string, Json> = { ...object.identity() };
  const nested = new Map<string, string[]>();
  const ofItems: string[] = [];
  for (const path of select) {
    const [head = "", ...tail] = path.split("/");
    if (head === "isNullObject") continue;
    if (object.items && head !== "count") ofItems.push(path);
    else if (tail.length > 0) nested.set(head, [...(nested.get(head) ?? []), tail.join("/")]);
    else values[wireName(head)] = object.get(wireName(head));
  }
  for (const [member, paths] of nested) values[wireName(member)] = read(object.open(wireName(member)), paths);
  if (object.items && ofItems.length > 0) values["_Items"] = object.items().map((item) => read(item, ofItems));
  return values;
}

const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
