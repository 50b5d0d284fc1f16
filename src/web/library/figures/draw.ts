import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { results } from '../../../library/published-finding.ts';
import { type Chart, chartHeight, type Line, mostDrawn } from './charts.ts';

use([BarChart, CustomChart, GridComponent, LegendComponent, SVGRenderer]);

/** From the darkest for the most serious; patterns of light and dark hold where colours cannot be told apart. */
const colours = ['#5a1016', '#c6282d', '#f08a2c', '#7fb2d9', '#1d6aa5', '#b1b4b6'];
const font = { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 14, color: '#0b0c0c' };

/** Draws a chart as SVG: bars laid along, so that names can be read, in the order of its table. */
export function drawChart({ shows }: Chart, lines: readonly Line[]): string {
  const shown = lines.slice(0, mostDrawn).toReversed();
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 960, height: chartHeight(lines.length) });
  chart.setOption({
    animation: false,
    textStyle: font,
    grid: {
      left: 8,
      right: 40,
      top: shows === 'counts' ? 76 : 16,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', axisLabel: { ...font, formatter: shows === 'counts' ? undefined : '{value}%' } },
    yAxis: {
      type: 'category',
      data: shown.map(({ group }) => group),
      axisLabel: { ...font, width: 300, overflow: 'break' },
      axisTick: { show: false },
    },
    ...(shows === 'counts' ? counts(shown) : shares(shown)),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function counts(lines: readonly Line[]) {
  return {
    // Without a browser the width of words is only guessed, so they are given room.
    legend: { top: 0, left: 0, itemGap: 26, textStyle: { ...font, fontSize: 13 } },
    color: colours,
    series: results.map((result) => ({
      type: 'bar' as const,
      stack: 'all',
      name: result,
      data: lines.map((line) => line.counts[result] ?? 0),
    })),
  };
}

/** A mark at the share, and a line over what it may well be: the line is what is known. */
function shares(lines: readonly Line[]) {
  return {
    series: [
      {
        type: 'custom' as const,
        data: lines.map(({ severe }, place) => [place, severe.least * 100, severe.share * 100, severe.most * 100]),
        encode: { x: [1, 2, 3], y: 0 },
        renderItem: (
          _: unknown,
          api: {
            readonly value: (place: number) => number | string;
            readonly coord: (at: readonly [number, number]) => readonly number[];
          },
        ) => {
          const at = (place: number) => api.coord([Number(api.value(place)), Number(api.value(0))]);
          const [[left = 0, y = 0], [middle = 0], [right = 0]] = [at(1), at(2), at(3)];
          return {
            type: 'group' as const,
            children: [
              {
                type: 'line' as const,
                shape: { x1: left, y1: y, x2: right, y2: y },
                style: { stroke: '#5a1016', lineWidth: 4 },
              },
              {
                type: 'circle' as const,
                shape: { cx: middle, cy: y, r: 7 },
                style: { fill: '#5a1016', stroke: '#ffffff', lineWidth: 2 },
              },
            ],
          };
        },
      },
    ],
  };
}
