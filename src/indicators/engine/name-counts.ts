/** How many different names each group has, kept true as members come and go. */
export interface NameCounts {
  readonly enter: (group: number, name: number, sign: 1 | -1) => void;
  readonly different: (group: number) => number;
}

export function nameCounts(groupCount: number): NameCounts {
  /** By group and name: how many members bring it. */
  const members = Array.from({ length: groupCount }, () => new Map<number, number>());
  return {
    enter: (group, name, sign) => {
      const ofGroup = members[group] as Map<number, number>;
      const count = (ofGroup.get(name) ?? 0) + sign;
      if (count === 0) ofGroup.delete(name);
      else ofGroup.set(name, count);
    },
    different: (group) => members[group]?.size ?? 0,
  };
}
