import { indicatorsOf } from "../../src/indicators/definition";
import { landes2020 } from "../../src/indicators/landes-2020/scheme";
import { PRINTED } from "./transcription";

const printed = PRINTED.flatMap(({ measures }) => measures);

test("the scheme has 3 axes, 6 missions, 21 actions, 47 indicators and 50 measures", () => {
  const missions = landes2020.axes.flatMap((axis) => axis.missions);
  const indicators = indicatorsOf(landes2020);
  expect({
    axes: landes2020.axes.length,
    missions: missions.length,
    actions: missions.flatMap((mission) => mission.actions).length,
    indicators: new Set(indicators.map(({ code }) => code.replace(/[ab]$/, ""))).size,
    measures: indicators.length,
  }).toEqual({ axes: 3, missions: 6, actions: 21, indicators: 47, measures: 50 });
});

test("the axes and missions are those of the printed scheme, in its order", () => {
  const missions = landes2020.axes.flatMap((axis) =>
    axis.missions.map(({ title }) => ({ axis: axis.title, mission: title })),
  );
  expect(missions).toEqual(PRINTED.map(({ axis, mission }) => ({ axis, mission })));
});

test("axes and missions are numbered in order, and a measure bears the number of its mission and action", () => {
  expect(landes2020.axes.map(({ number }) => number)).toEqual([1, 2, 3]);
  const missions = landes2020.axes.flatMap((axis) => axis.missions);
  expect(missions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const { number, actions } of missions) {
    actions.forEach((action, k) => {
      expect(action.code).toBe(`${String(number)}.${String(k + 1)}`);
      for (const { code } of action.indicators) expect(code.startsWith(`${action.code}.`)).toBe(true);
    });
  }
});

test("the codes of the measures are those of the scheme, in its order", () => {
  expect(indicatorsOf(landes2020).map(({ code }) => code)).toEqual(printed.map(({ code }) => code));
});

test.each(printed)("$code is « $label », SPASER.$name, in $unit", ({ code, label, name, unit }) => {
  const indicator = indicatorsOf(landes2020).find((one) => one.code === code);
  expect(indicator).toMatchObject({ code, label, name, unit });
});

test("no two measures have the same function", () => {
  expect(new Set(printed.map(({ name }) => name)).size).toBe(50);
  expect(new Set(indicatorsOf(landes2020).map(({ name }) => name)).size).toBe(50);
});

test("each measure says in a French sentence what it counts", () => {
  for (const { code, definition } of indicatorsOf(landes2020)) {
    expect(`${code} ${definition}`).toMatch(/^\S+ [A-ZÉ].{20,}\.$/);
  }
});
