// Draws how much there was in each of some weeks, a bar for each, its number on top.

import { color, figure } from './chart.js';

/** So that no bar has to be measured against the scale. */
const NUMBERS = {
  id: 'numbers',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.save();
    ctx.fillStyle = color('--ink');
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    chart.getDatasetMeta(0).data.forEach(({ x, y }, week) => {
      ctx.fillText(data.datasets[0].data[week], x, y - 3);
    });
    ctx.restore();
  },
};

function settings({ counted, bars }) {
  const axis = { ticks: { color: color('--muted') }, border: { color: color('--edge') } };
  const most = Math.max(...bars.map(({ count }) => count));
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [{
        label: counted,
        data: bars.map(({ count }) => count),
        backgroundColor: color('--series-0'),
        maxBarThickness: 40,
      }],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 8, right: 12 } },
      scales: {
        x: { ...axis, grid: { display: false } },
        y: {
          ...axis,
          min: 0,
          suggestedMax: most + 1,
          ticks: { ...axis.ticks, precision: 0 },
          grid: { color: color('--edge') },
          title: { display: true, text: counted, color: color('--muted') },
        },
      },
      plugins: { legend: { display: false } },
    },
    plugins: [NUMBERS],
  };
}

export function weeklyBars(weeks, element) {
  return figure(weeks, () => settings(weeks), element);
}
