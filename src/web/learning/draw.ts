import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Month, sayMonth } from '../../calendar/month.ts';
import type { MonthCount } from '../../record/learning/before-and-after.ts';
import { chartHeight, chartWidth } from './months.ts';

use([BarChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

const font = { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 13, color: '#0b0c0c' };

/** Draws the cases of each month as SVG, those on which it was missed dark, with a line at the month of the change. */
export function drawMonths(months: readonly MonthCount[], changed: Month): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height: chartHeight });
  const at = months.findIndex(({ month }) => month === changed);
  chart.setOption({
    animation: false,
    textStyle: font,
    color: ['#5a1016', '#7fb2d9'],
    legend: { top: 0, left: 0, itemGap: 26, textStyle: font },
    grid: { left: 8, right: 16, top: 64, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => shortly(month)),
      axisLabel: { ...font, interval: 0, rotate: months.length > 14 ? 60 : 0 },
      axisTick: { show: false },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: font },
    series: [
      {
        type: 'bar' as const,
        stack: 'all',
        name: 'missed',
        data: months.map(({ missed }) => missed),
        ...(at >= 0 && {
          markLine: {
            symbol: 'none',
            lineStyle: { color: '#0b0c0c', width: 2, type: 'dashed' as const },
            label: { ...font, formatter: 'to be in place' },
            data: [{ xAxis: at }],
          },
        }),
      },
      {
        type: 'bar' as const,
        stack: 'all',
        name: 'done in time',
        data: months.map(({ cases, missed }) => cases - missed),
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** 'Apr 26'. */
function shortly(month: Month): string {
  const [name = '', year = ''] = sayMonth(month).split(' ');
  return `${name.slice(0, 3)} ${year.slice(2)}`;
}
