"use strict";

// Builds what the page shows. Texts become text nodes, never markup, wherever they come from.

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }

  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

// Letters that turn the direction of the text or cannot be seen are named, so that no name looks like another one.
const unseen = /([\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff])/;

export function named(tag, attributes, text) {
  const parts = text.split(unseen).map((part, i) => i % 2 === 0 ? part : el("span", { class: "control" }, code(part)));
  return el(tag, { dir: "auto", ...attributes }, ...parts);
}

function code(letter) {
  return `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

export function button(label, press, attributes = {}) {
  return el("button", { type: "button", click: press, ...attributes }, label);
}

// A table whose rows stack into cards on a narrow screen; the roles keep it a table for those who cannot see it.
export function table(caption, columns, rows) {
  const head = el("tr", { role: "row" }, ...columns.map(column =>
    el("th", { role: "columnheader", scope: "col", class: column.class, "aria-sort": column.sorted }, column.head ?? column.label)));
  const body = rows.map(row => el("tr", { role: "row" }, ...columns.map(column => cell(column, row))));
  return el("div", { class: "table stacks" }, el("table", { role: "table" },
    el("caption", { class: "visually-hidden" }, caption),
    el("thead", { role: "rowgroup" }, head),
    el("tbody", { role: "rowgroup" }, ...body)));
}

function cell(column, row) {
  const content = [column.cell(row)].flat().filter(part => part !== null && part !== undefined && part !== "");
  const kind = [column.class, content.length === 0 ? "none" : undefined].filter(Boolean).join(" ");
  return el("td", { role: "cell", class: kind || undefined, "data-label": column.label }, ...(content.length === 0 ? ["–"] : content));
}

export function empty(title, text) {
  return el("p", { class: "empty" }, el("strong", {}, title), text);
}

export function problem(text) {
  return el("p", { class: "problem", role: "alert" }, text);
}

// Fills a place with what is loaded, or with the reason why it cannot be.
export async function fill(place, load) {
  try {
    place.replaceChildren(...[await load()].flat());
  } catch (failure) {
    place.replaceChildren(problem(failure.message));
  }
}

export function notice(text, action) {
  const shown = el("div", {}, named("span", {}, text));
  if (action) {
    shown.append(button(action.label, () => {
      shown.remove();
      action.press();
    }));
  }

  document.getElementById("notices").append(shown);
  setTimeout(() => shown.remove(), action ? 12_000 : 6_000);
}

export function confirmed(title, text, action) {
  const dialog = document.getElementById("confirm");
  document.getElementById("confirm-title").textContent = title;
  document.getElementById("confirm-text").replaceChildren(named("span", {}, text));
  document.getElementById("confirm-yes").textContent = action;
  return asked(dialog);
}

export function asked(dialog) {
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise(answer => dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true }));
}

const dayForm = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const momentForm = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const numbers = new Intl.NumberFormat("en");
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const units = [["day", 86_400], ["hour", 3_600], ["minute", 60]];

export const day = iso => dayForm.format(new Date(iso));
export const number = value => numbers.format(value);
export const many = (value, noun) => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;

export function moment(iso) {
  const seconds = (new Date(iso) - Date.now()) / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["minute", 60];
  const words = Math.abs(seconds) < 60 ? (seconds < 0 ? "just now" : "in a moment") : relative.format(Math.round(seconds / length), unit);
  return el("time", { datetime: iso, title: momentForm.format(new Date(iso)) }, words);
}

export function bytes(value) {
  return value < 1024 * 1024 ? `${number(Math.ceil(value / 1024))} KB` : `${number(Math.round(value / 1024 / 102.4) / 10)} MB`;
}
