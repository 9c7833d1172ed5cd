// Draws points over time as lines over the labelled bands of the stages.

const WEBJARS = '/playground/assets/webjars';
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'crossRot'];
const DASHES = [[], [8, 4], [2, 4], [10, 4, 2, 4], [4, 4], [14, 5]];

/** Pixels below which the names of the stages are set smaller. */
const NARROW = 320;

let library;

function script(path) {
  return new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    tag.src = `${WEBJARS}/${path}`;
    tag.onload = resolve;
    tag.onerror = reject;
    document.head.append(tag);
  });
}

/** The library is fetched once; when that failed, the next picture tries again. */
function charts() {
  library ??= script('chart.js/4.5.1/dist/chart.umd.min.js')
    .then(() => script('chartjs-plugin-annotation/3.1.0/dist/chartjs-plugin-annotation.min.js'))
    .then(() => window.Chart)
    .catch((trouble) => {
      library = undefined;
      throw trouble;
    });
  return library;
}

// The page itself comes at once, and the first picture does not wait for the library.
(window.requestIdleCallback ?? setTimeout)(() => charts().catch(() => {}));

export function color(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A stage begins at its lowest point, and 5.8 is not yet 6: a band ends where the next begins. */
function bands(all) {
  return Object.fromEntries(all.map(({ lowest, highest }, index) => [`band${index}`, {
    type: 'box',
    yMin: lowest,
    yMax: all[index + 1]?.lowest ?? highest,
    backgroundColor: color(`--band-${index % 4}`),
    borderWidth: 0,
    drawTime: 'beforeDatasetsDraw',
  }]));
}

/** The names of the stages stand beside the plot, where no point and no line comes. */
function names(all) {
  return {
    position: 'right',
    min: 0,
    max: 10,
    grid: { display: false, drawTicks: false },
    border: { display: false },
    afterBuildTicks: (scale) => {
      scale.ticks = all.map(({ lowest, highest }, index) => (
        { value: (lowest + (all[index + 1]?.lowest ?? highest)) / 2 }));
    },
    ticks: {
      color: color('--muted'),
      font: ({ chart }) => ({ size: chart.width < NARROW ? 9.5 : 12 }),
      padding: 3,
      autoSkip: false,
      callback: (_, index) => all[index].name,
    },
  };
}

function lines(series) {
  return series.map(({ name, points }, index) => {
    const ink = color(`--series-${index % 6}`);
    return {
      label: name,
      data: points,
      borderColor: ink,
      backgroundColor: ink,
      borderDash: DASHES[index % 6],
      pointStyle: POINTS[index % 6],
      borderWidth: 2.5,
      pointRadius: 5,
      pointHoverRadius: 7,
    };
  });
}

/** A range is a bar with both its ends marked, so that it is never taken for a point. */
function bars({ each }) {
  return Object.fromEntries(each.map(({ moment, lowest, highest }, index) => [`range${index}`, {
    type: 'box',
    xMin: moment - 0.06,
    xMax: moment + 0.06,
    yMin: lowest,
    yMax: highest,
    backgroundColor: color('--muted'),
    borderColor: color('--ink'),
    borderWidth: 1.5,
    drawTime: 'afterDatasetsDraw',
  }]));
}

/** Stands in the legend alone: the bars themselves are no line. */
function named({ name, each }) {
  return each.length === 0 ? [] : [{
    label: name,
    data: [],
    borderColor: color('--ink'),
    backgroundColor: color('--muted'),
    pointStyle: 'rect',
  }];
}

function settings(chart) {
  const axis = { ticks: { color: color('--muted') }, border: { color: color('--edge') } };
  return {
    type: 'line',
    data: { labels: chart.moments, datasets: [...lines(chart.series), ...named(chart.ranges)] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 8 } },
      scales: {
        stages: names(chart.bands),
        x: { ...axis, ticks: { ...axis.ticks, maxRotation: 0 }, offset: true, grid: { display: false } },
        y: { ...axis, min: 0, max: 10, ticks: { ...axis.ticks, stepSize: 2 }, grid: { display: false } },
      },
      plugins: {
        annotation: { annotations: { ...bands(chart.bands), ...bars(chart.ranges) }, clip: true },
        legend: {
          position: 'bottom',
          labels: { color: color('--ink'), usePointStyle: true, boxHeight: 7, padding: 16 },
        },
      },
    },
  };
}

async function paint(canvas, settings) {
  const Chart = await charts();
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  let drawn;
  const redraw = () => {
    drawn?.destroy();
    if (canvas.isConnected) drawn = new Chart(canvas, settings());
    else dark.removeEventListener('change', redraw);
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', redraw);
  redraw();
}

/** A drawing with its title above and its facts in words below. */
export function figure({ title, inWords }, settings, element) {
  const canvas = element('canvas', { role: 'img', 'aria-label': title });
  const frame = element('div', { class: 'picture' }, canvas);
  // Without the picture the words still say it all.
  paint(canvas, settings).catch(() => frame.remove());
  return element('figure', {},
    element('p', { class: 'title' }, title),
    frame,
    element('figcaption', {}, inWords));
}

export function stageChart(chart, element) {
  return figure(chart, () => settings(chart), element);
}
