import type { SheetDraft } from "../port";
import { addressOf, areaName } from "../xlsx/address";

/**
 * The charts of a sheet that the add-in has just made: columns over its cells, with their figures over them. Excel takes no
 * description of a chart from an add-in: what it says stands in the cells that it is of.
 */
export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: SheetDraft): void {
  for (const { name, title, categories, series, at, numberFormat, isReversed, max } of charts) {
    const [first, ...others] = series;
    if (first === undefined) continue;
    const rangeOf = (area: typeof at): Excel.Range => sheet.getRange(areaName(area));
    const by = first.values.top === first.values.bottom ? "Rows" : "Columns";
    const chart = sheet.charts.add("ColumnClustered", rangeOf(first.values), by);
    chart.name = name;
    chart.title.text = title;
    chart.setPosition(addressOf(at.top, at.left), addressOf(at.bottom, at.right));
    chart.legend.visible = others.length > 0;
    if (others.length > 0) chart.legend.position = "Bottom";
    const drawn = [chart.series.getItemAt(0), ...others.map((one) => chart.series.add(one.name))];
    for (const [index, one] of series.entries()) {
      const own = drawn[index];
      if (own === undefined) continue;
      own.name = one.name;
      own.setValues(rangeOf(one.values));
      own.setXAxisValues(rangeOf(categories));
      own.format.fill.setSolidColor(one.color);
      own.hasDataLabels = true;
      own.dataLabels.numberFormat = numberFormat;
    }
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = isReversed === true;
    valueAxis.minimum = 0;
    if (max !== undefined) valueAxis.maximum = max;
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
  }
}
