"use strict";

import { at, get, post } from "./admin-api.js";
import { asked, button, el, empty, fill, moment, named, notice, number, table } from "./admin-elements.js";
import { badge } from "./admin-overview.js";

const dialog = document.getElementById("answered");
const article = document.getElementById("answered-article");
const choices = document.getElementById("answered-articles");
const unanswered = document.getElementById("unanswered-table");
let typing;

article.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(offer, 200);
});

export function showFailures() {
  return fill(document.getElementById("failure-table"), async () => {
    const { failures } = await get("failures");
    return failures.length === 0 ? empty("Nothing was left out", "Every file in the corpus folder could be read.") : table("Files and quick facts that were left out", [
      { label: "Path", class: "words", cell: row => named("span", { class: "name" }, row.path) },
      { label: "Reason", class: "words", cell: row => named("span", {}, row.reason) },
    ], failures);
  });
}

export function showUnanswered() {
  return fill(unanswered, async () => {
    const { questions } = await get("unanswered");
    badge("unanswered", questions.length || "");
    return questions.length === 0 ? empty("No open questions", "Everything that was asked could be answered, or nothing was asked yet.") : table("Unanswered questions", [
      { label: "Question", class: "words", cell: row => [named("span", { class: "name" }, row.question), row.wordings > 1 ? el("div", { class: "fine" }, `in ${number(row.wordings)} wordings`) : null] },
      { label: "Asked", class: "number", cell: row => `${number(row.count)}×` },
      { label: "Last", class: "date", cell: row => moment(row.lastAsked) },
      { label: "Nearest article", cell: row => row.nearest && named("a", { href: row.nearest.link, target: "_blank" }, row.nearest.title) },
      { label: "Actions", head: el("span", { class: "visually-hidden" }, "Actions"), class: "acts", cell: row => button("Answered by…", () => settle(row), { class: "plain", "aria-label": `Say which article answers: ${row.question}` }) },
    ], questions);
  });
}

export function showFeedback() {
  return fill(document.getElementById("feedback-table"), async () => {
    const { answers } = await get("feedback");
    return answers.length === 0 ? empty("No feedback yet", "Thumbs that people give to answers are counted here.") : table("Feedback per answer", [
      { label: "Question", class: "words", cell: row => [named("span", { class: "name" }, row.question), el("code", {}, row.receipt)] },
      { label: "Helpful", class: "number", cell: row => number(row.up) },
      { label: "Not helpful", class: "number", cell: row => number(row.down) },
      { label: "Comments", class: "words", cell: row => row.comments.length > 0 && el("ul", { class: "comments" }, ...row.comments.map(comment => named("li", {}, comment))) || null },
      { label: "Last", class: "date", cell: row => moment(row.last) },
    ], answers);
  });
}

export function showLog() {
  return fill(document.getElementById("log-table"), async () => {
    const { entries } = await get("log");
    return entries.length === 0 ? empty("Nothing yet", "What admins do is written down here.") : table("What admins did", [
      { label: "What", class: "words", cell: row => [named("span", { class: "name" }, row.action), named("code", {}, row.subject)] },
      { label: "Outcome", class: "words", cell: row => named("span", {}, row.outcome) },
      { label: "Who", cell: row => named("span", {}, row.actor) },
      { label: "Where", cell: row => row.medium },
      { label: "When", class: "date", cell: row => moment(row.at) },
    ], entries);
  });
}

async function settle(row) {
  document.getElementById("answered-question").replaceChildren(named("span", {}, row.question));
  article.value = row.nearest?.id ?? "";
  offer();
  if (!await asked(dialog) || article.value.trim() === "") {
    return;
  }

  try {
    await post("unanswered/answered", { group: row.group, article: article.value.trim() });
    notice(`Marked as answered by ${article.value.trim()}.`);
  } catch (failure) {
    notice(failure.message);
  }

  await showUnanswered();
}

async function offer() {
  const found = await get(at("articles", { search: article.value.trim(), sort: "title" })).catch(() => ({ articles: [] }));
  choices.replaceChildren(...found.articles.slice(0, 12).map(each => el("option", { value: each.id }, each.title)));
}
