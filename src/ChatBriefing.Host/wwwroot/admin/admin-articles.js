"use strict";

import { at, get, post, remove } from "./admin-api.js";
import { button, confirmed, day, el, empty, fill, many, moment, named, notice, number, table } from "./admin-elements.js";
import { badge } from "./admin-overview.js";

const search = document.getElementById("search");
const place = document.getElementById("article-table");
const pager = document.getElementById("pager");
const removed = document.getElementById("removed");
const wanted = { search: "", sort: "published", descending: true, page: 1 };
const orders = { title: false, source: false, published: true, language: false, sentences: true };
let asked = 0;
let typing;

search.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => list({ search: search.value.trim(), page: 1 }), 200);
});
document.getElementById("page-before").addEventListener("click", () => turn(-1));
document.getElementById("page-after").addEventListener("click", () => turn(1));

export async function show() {
  await Promise.all([list({}), listRemoved()]);
}

async function turn(by) {
  await list({ page: wanted.page + by });
  document.getElementById("title-articles").scrollIntoView({ block: "center" });
}

async function list(change) {
  Object.assign(wanted, change);
  const mine = ++asked;
  await fill(place, async () => {
    const found = await get(at("articles", wanted));
    // A later question may have been answered first.
    return mine === asked ? present(found) : [...place.childNodes];
  });
}

function present(found) {
  wanted.page = found.page;
  document.getElementById("found").textContent = wanted.search === "" ? many(found.total, "article") : `${many(found.total, "article")} found`;
  pager.hidden = found.pages === 1;
  document.getElementById("page-number").textContent = `Page ${number(found.page)} of ${number(found.pages)}`;
  document.getElementById("page-before").disabled = found.page === 1;
  document.getElementById("page-after").disabled = found.page === found.pages;
  if (found.total === 0) {
    return wanted.search === ""
      ? empty("There are no articles yet", "Add the first one: it answers questions a moment later.")
      : empty("No article fits", "Every word must stand in the title, the source or the path.");
  }

  return table("Articles", columns(), found.articles);
}

function columns() {
  return [
    sortable("title", { label: "Title", class: "words", cell: row => [named("a", { class: "name", href: row.link, target: "_blank" }, row.title), named("code", {}, row.id)] }),
    sortable("source", { label: "Source", cell: row => row.source && named("span", {}, row.source) }),
    sortable("published", { label: "Date", class: "date", cell: row => row.published && el("time", { datetime: row.published }, day(row.published)) }),
    sortable("language", { label: "Language", cell: row => row.language === "fr" ? "French" : "English" }),
    sortable("sentences", { label: "Sentences", class: "number", cell: row => number(row.sentences) }),
    { label: "Also told by", cell: row => row.alsoToldBy.map(source => named("span", { class: "copies" }, source)) },
    { label: "Actions", head: el("span", { class: "visually-hidden" }, "Actions"), class: "acts", cell: row => button("Remove", () => take(row), { class: "plain remove", "aria-label": `Remove ${row.title}` }) },
  ];
}

function sortable(sort, column) {
  const current = wanted.sort === sort;
  const descending = current ? !wanted.descending : orders[sort];
  const head = button(column.label, async () => {
    await list({ sort, descending, page: 1 });
    place.querySelector(`[data-sort="${sort}"]`)?.focus();
  }, { "data-sort": sort });
  return { ...column, head, sorted: current ? (wanted.descending ? "descending" : "ascending") : undefined };
}

async function take(row) {
  if (!await confirmed("Remove this article?", `“${row.title}” will answer no more questions. It can be restored.`, "Remove")) {
    return;
  }

  await change(() => remove(at("articles", { id: row.id })), { label: "Undo", press: () => putBack(row.id) });
}

function putBack(id) {
  return change(() => post(at("articles/restore", { id })));
}

async function change(act, undo) {
  try {
    notice((await act()).message, undo);
  } catch (failure) {
    notice(failure.message);
  }

  await show();
  search.focus({ preventScroll: true });
}

async function listRemoved() {
  await fill(document.getElementById("removed-table"), async () => {
    const found = (await get("removed")).removed;
    removed.hidden = found.length === 0;
    badge("removed", found.length);
    return table("Removed articles", [
      { label: "Path", class: "words", cell: row => named("span", { class: "name" }, row.path) },
      { label: "Removed", class: "date", cell: row => moment(row.removedAt) },
      { label: "Quick facts", cell: row => row.withFacts ? "removed with it" : null },
      { label: "Actions", head: el("span", { class: "visually-hidden" }, "Actions"), class: "acts", cell: row => button("Restore", () => putBack(row.path), { class: "plain", "aria-label": `Restore ${row.path}` }) },
    ], found);
  });
}
