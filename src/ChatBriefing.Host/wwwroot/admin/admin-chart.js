"use strict";

import { day, el, many, number } from "./admin-elements.js";

const height = 220;
const margin = { top: 12, bottom: 26, left: 34 };

// Questions answered and refused on each day: a legend with the totals, stacked bars, and the same as a table.
export function chart(days) {
  const [answered, refused] = [sum(days, "answered"), sum(days, "refused")];
  const place = el("div", {});
  const drawing = new ResizeObserver(() => place.replaceChildren(bars(days, Math.max(place.clientWidth, 240))));
  drawing.observe(place);
  return [
    el("ul", { class: "legend" },
      el("li", {}, el("b", {}, number(answered)), "answered"),
      el("li", { class: "refused" }, el("b", {}, number(refused)), "refused"),
      answered + refused > 0 ? el("span", { class: "fine" }, `${Math.round(100 * answered / (answered + refused))}% answered`) : null),
    place,
    el("details", {}, el("summary", {}, "Show as a table"), figures(days)),
  ];
}

function sum(days, what) {
  return days.reduce((total, each) => total + each[what], 0);
}

function bars(days, width) {
  const most = scale(Math.max(...days.map(each => each.answered + each.refused), 1));
  const step = (width - margin.left) / days.length;
  const y = value => height - margin.bottom - value / most * (height - margin.top - margin.bottom);
  const summary = `Bar chart: ${many(sum(days, "answered"), "question")} answered and ${number(sum(days, "refused"))} refused in ${many(days.length, "day")}.`;
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, height, role: "img", "aria-label": summary });
  for (const value of ticks(most)) {
    picture.append(
      svg("line", { class: "grid", x1: margin.left, x2: width, y1: y(value), y2: y(value) }),
      svg("text", { x: margin.left - 8, y: y(value) + 4, "text-anchor": "end" }, number(value)));
  }

  const every = Math.ceil(days.length / Math.max(2, Math.floor(width / 95)));
  days.forEach((each, i) => picture.append(bar(each, margin.left + i * step, step, y, (days.length - 1 - i) % every === 0, i === days.length - 1)));
  return picture;
}

function bar(each, left, step, y, labelled, last) {
  const wide = Math.min(26, Math.max(2, step * 0.68));
  const x = left + (step - wide) / 2;
  const [low, high] = [y(each.answered), y(each.answered + each.refused)];
  const group = svg("g", {},
    svg("title", {}, `${day(each.day)}: ${number(each.answered)} answered, ${number(each.refused)} refused`),
    svg("rect", { class: "day", x: left, y: margin.top, width: step, height: height - margin.top - margin.bottom }));
  if (each.answered > 0) {
    group.append(svg("rect", { class: "answered", x, y: low, width: wide, height: y(0) - low, rx: Math.min(3, wide / 4) }));
  }

  if (each.refused > 0) {
    group.append(svg("rect", { class: "refused", x, y: high, width: wide, height: Math.max(1, low - high - 1), rx: Math.min(3, wide / 4) }));
  }

  if (labelled) {
    group.append(svg("text", { x: last ? left + step : left + step / 2, y: height - 6, "text-anchor": last ? "end" : "middle" }, day(each.day).replace(/ \d{4}$/, "")));
  }

  return group;
}

// The next round number, so that the lines stand at whole ones.
function scale(most) {
  const size = 10 ** Math.floor(Math.log10(most));
  return Math.max(4, [1, 2, 4, 5, 8, 10].map(step => step * size).find(step => step >= most));
}

function ticks(most) {
  const parts = most % 4 === 0 ? 4 : most % 5 === 0 ? 5 : 2;
  return Array.from({ length: parts + 1 }, (_, i) => i * most / parts);
}

function figures(days) {
  const rows = days.map(each => el("tr", {}, el("th", { scope: "row" }, day(each.day)), el("td", { class: "number" }, number(each.answered)), el("td", { class: "number" }, number(each.refused))));
  return el("div", { class: "table" }, el("table", {},
    el("caption", { class: "visually-hidden" }, "Questions answered and refused per day"),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Day"), el("th", { scope: "col", class: "number" }, "Answered"), el("th", { scope: "col", class: "number" }, "Refused"))),
    el("tbody", {}, ...rows.reverse())));
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }

  element.append(...children);
  return element;
}
