"use strict";

// Draws the tables of a page as charts: what a chart shows is what its table says.
(() => {
  const charts = [];
  const colours = new Map();

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);

  /** Tokens are written light-dark(…): the browser resolves them for a property, not for a variable. */
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  function colour(name) {
    if (!colours.has(name)) {
      probe.style.color = token(name);
      colours.set(name, getComputedStyle(probe).color);
    }
    return colours.get(name);
  }

  function faint(name) {
    probe.style.color = `color-mix(in srgb, ${token(name)} 18%, transparent)`;
    return getComputedStyle(probe).color;
  }

  function number(cell) {
    const text = cell.dataset.value ?? cell.textContent.trim();
    return text === "" ? null : Number(text);
  }

  /** Columns whose head is marked as a series, and the rows that are not left out. */
  function read(figure) {
    const heads = [...figure.querySelectorAll("thead th")];
    const rows = [...figure.querySelectorAll("tbody tr:not([data-left-out=true])")];
    if (figure.dataset.reverse === "true") {
      rows.reverse();
    }
    const columns = heads.map((head, index) => ({ head, index })).filter(({ head }) => "series" in head.dataset);
    return {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      series: columns.map(({ head, index }) => ({
        label: head.textContent.trim(),
        axis: head.dataset.axis,
        kind: head.dataset.kind,
        drawn: head.dataset.drawn,
        data: rows.map((row) => number(row.cells[index])),
      })),
    };
  }

  // Lines are told apart by their points, too, not by colour alone.
  const POINTS = ["circle", "rect", "triangle", "rectRot"];

  function look(drawn, name, points, isUpperBound) {
    switch (drawn) {
      case "BOUND":
        return { pointRadius: 0, borderWidth: 1, backgroundColor: faint(name), fill: isUpperBound ? "-1" : false };
      case "DASHED":
        return { pointRadius: 0, borderDash: [6, 4] };
      default:
        return { pointRadius: points > 60 ? 0 : 3 };
    }
  }

  function datasets(figure, series) {
    const colours = figure.dataset.colours.split(" ");
    return series.map(({ label, data, kind, drawn }, index) => ({
      type: kind,
      label,
      data,
      drawn,
      backgroundColor: colour(colours[index]),
      borderColor: colour(colours[index]),
      borderWidth: 2,
      pointStyle: POINTS[index % POINTS.length],
      spanGaps: true,
      ...look(drawn, colours[index], data.length, series[index - 1]?.drawn === "BOUND"),
    }));
  }

  function options(figure) {
    const stacked = figure.dataset.stacked === "true";
    const percent = figure.dataset.percent === "true";
    const ink = colour("ink-quiet");
    const axis = { stacked, grid: { color: colour("line") }, ticks: { color: ink, maxRotation: 0 } };
    return {
      animation: false,
      maintainAspectRatio: false,
      plugins: {
        legend: {
          display: figure.dataset.colours.includes(" "),
          labels: {
            color: ink,
            boxWidth: 12,
            usePointStyle: figure.dataset.kind === "line",
            filter: ({ datasetIndex }, { datasets: sets }) => sets[datasetIndex].drawn !== "BOUND",
          },
        },
      },
      scales: {
        x: { ...axis, grid: { display: false } },
        y: {
          ...axis,
          beginAtZero: true,
          ...(percent ? { beginAtZero: false, suggestedMin: 0.5, max: 1, ticks: { color: ink, callback: (value) => `${Math.round(value * 100)} %` } } : {}),
        },
      },
    };
  }

  function draw(figure) {
    const { labels, series } = read(figure);
    return new Chart(figure.querySelector("canvas"), {
      type: figure.dataset.kind,
      data: { labels, datasets: datasets(figure, series) },
      options: options(figure),
    });
  }

  // A chart is drawn when it comes near the window, so that a slow phone draws what it shows and not all of them.
  const nearby = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
      nearby.unobserve(target);
      charts.push(draw(target));
    });
  }, { rootMargin: "200px" });

  function drawAll() {
    colours.clear();
    charts.splice(0).forEach((chart) => chart.destroy());
    nearby.disconnect();
    document.querySelectorAll("figure.chart").forEach((figure) => nearby.observe(figure));
  }

  drawAll();
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  new MutationObserver(drawAll).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
})();
