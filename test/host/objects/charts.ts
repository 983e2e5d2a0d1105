import { type Box, rowCount } from "../box";
import { type Argument, type HostObject, hostClass, numberArgument, textArgument } from "../model";
import { type HostChart, type HostSeries, type HostSheet, nextSerial } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { boxArgument } from "./range";

interface ChartsOf {
  readonly sheet: HostSheet;
}

interface ChartOf extends ChartsOf {
  readonly chart: HostChart;
}

interface SeriesOf {
  readonly series: HostSeries;
}

/** A part of a chart, whose settings are kept under its path: "CategoryAxis.ReversePlotOrder". */
interface PartOf {
  readonly settings: Map<string, unknown>;
  readonly path: string;
}

type Accepts = (value: Json) => boolean;
const isText: Accepts = (value) => typeof value === "string";
const isFlag: Accepts = (value) => typeof value === "boolean";
const isNumber: Accepts = (value) => typeof value === "number";

const part = (className: string, kept: Readonly<Record<string, Accepts>>, children: readonly string[] = []) =>
  hostClass<PartOf>({
    className,
    properties: Object.fromEntries(
      Object.entries(kept).map(([name, accepts]) => [
        name,
        {
          get: ({ settings, path }: PartOf) => (settings.get(`${path}.${name}`) ?? null) as Json,
          set: ({ settings, path }: PartOf, value: Json) => {
            if (!accepts(value)) throw new ExcelError("InvalidArgument", `${path}.${name} = ${JSON.stringify(value)}`);
            settings.set(`${path}.${name}`, value);
          },
        },
      ]),
    ),
    children: Object.fromEntries(
      children.map((name) => [name, ({ settings, path }: PartOf) => GRIDLINES({ settings, path: `${path}.${name}` })]),
    ),
  });

const GRIDLINES = hostClass<PartOf>({
  className: "ChartGridlines",
  properties: {
    Visible: {
      set: ({ settings, path }, value) => {
        if (!isFlag(value)) throw new ExcelError("InvalidArgument", path);
        settings.set(`${path}.Visible`, value);
      },
    },
  },
});

const title = part("ChartTitle", { Text: isText });
const legend = part("ChartLegend", { Visible: isFlag, Position: (value) => value === "Bottom" || value === "Right" });
const axis = part("ChartAxis", { ReversePlotOrder: isFlag, Minimum: isNumber, Maximum: isNumber, Visible: isFlag }, [
  "MajorGridlines",
]);
const dataLabels = part("ChartDataLabels", { NumberFormat: isText });

const axes = hostClass<ChartOf>({
  className: "ChartAxes",
  children: {
    CategoryAxis: ({ chart: { settings } }) => axis({ settings, path: "CategoryAxis" }),
    ValueAxis: ({ chart: { settings } }) => axis({ settings, path: "ValueAxis" }),
  },
});

const fill = hostClass<SeriesOf>({
  className: "ChartFill",
  methods: {
    SetSolidColor: ({ series }, args) => {
      const color = textArgument(args, 0);
      if (!/^#[0-9A-F]{6}$/i.test(color)) throw new ExcelError("InvalidArgument", color);
      series.settings.set("Fill", color);
      return undefined;
    },
  },
});
const seriesFormat = hostClass<SeriesOf>({ className: "ChartSeriesFormat", children: { Fill: (it) => fill(it) } });

const series = hostClass<SeriesOf>({
  className: "ChartSeries",
  properties: {
    Name: {
      get: ({ series: { name } }) => name,
      set: ({ series: one }, value) => {
        if (typeof value !== "string") throw new ExcelError("InvalidArgument", "name");
        one.name = value;
      },
    },
    HasDataLabels: { set: ({ series: one }, value) => void one.settings.set("HasDataLabels", value) },
  },
  children: {
    Format: (it) => seriesFormat(it),
    DataLabels: ({ series: { settings } }) => dataLabels({ settings, path: "DataLabels" }),
  },
  methods: {
    SetValues: ({ series: one }, [argument]) => {
      one.values = lineOf(argument);
      return undefined;
    },
    SetXAxisValues: ({ series: one }, [argument]) => {
      one.categories = lineOf(argument);
      return undefined;
    },
  },
});

/** One row or one column of cells. */
function lineOf(argument: Argument | undefined): Box {
  const box = boxArgument(argument);
  if (rowCount(box) > 1 && box.left !== box.right) throw new ExcelError("InvalidArgument", "One row or one column.");
  return box;
}

const newSeries = (name: string, values: Box | null): HostSeries => ({
  name,
  values,
  categories: null,
  settings: new Map(),
});

const seriesList = hostClass<ChartOf>({
  className: "ChartSeriesCollection",
  methods: {
    GetItemAt: ({ chart }, args) => {
      const found = chart.series[numberArgument(args, 0)];
      if (!found) throw new ExcelError("ItemNotFound", "series");
      return series({ series: found });
    },
    Add: ({ chart }, args): HostObject => {
      const made = newSeries(typeof args[0] === "string" ? args[0] : "", null);
      chart.series.push(made);
      return series({ series: made });
    },
  },
});

const chart = hostClass<ChartOf>({
  className: "Chart",
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    Name: {
      get: ({ chart: { name } }) => name,
      set: ({ chart: one }, value) => {
        if (typeof value !== "string") throw new ExcelError("InvalidArgument", "name");
        one.name = value;
      },
    },
  },
  children: {
    Title: ({ chart: { settings } }) => title({ settings, path: "Title" }),
    Legend: ({ chart: { settings } }) => legend({ settings, path: "Legend" }),
    Axes: (it) => axes(it),
    Series: (it) => seriesList(it),
  },
  methods: {
    SetPosition: ({ chart: one }, [from, to]) => {
      const [first, last] = [boxArgument(from), boxArgument(to)];
      one.at = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      return undefined;
    },
  },
});

/** Charts of clustered columns only: the others are none of ours. */
export const chartList = hostClass<ChartsOf>({
  className: "ChartCollection",
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    Add: ({ sheet }, [type, source, by]): HostObject => {
      if (type !== "ColumnClustered") throw new ExcelError("InvalidArgument", `chart type ${JSON.stringify(type)}`);
      const box = boxArgument(source);
      if (by !== (rowCount(box) === 1 ? "Rows" : "Columns")) throw new ExcelError("InvalidArgument", "seriesBy");
      const id = `{chart ${String(nextSerial())}}`;
      const made: HostChart = { id, name: id, at: null, series: [newSeries("", box)], settings: new Map() };
      sheet.charts.push(made);
      return chart({ sheet, chart: made });
    },
  },
});
