"use strict";

import { at, get, post } from "./admin-api.js";
import { chart } from "./admin-chart.js";
import { bytes, day, el, fill, many, moment, named, notice, number, problem } from "./admin-elements.js";

const figures = document.getElementById("figures");
const reindex = document.getElementById("reindex");
const running = document.getElementById("running");
const bar = document.getElementById("running-bar");
const lastRun = document.getElementById("last-run");
const choice = document.getElementById("chart-days");
const whileRunning = 500;
const whileIdle = 10_000;
let asking = false;
let shownRun = null;
let timer;

reindex.addEventListener("click", run);
choice.addEventListener("click", event => {
  const chosen = event.target.closest("button");
  if (chosen) {
    for (const each of choice.querySelectorAll("button")) {
      each.setAttribute("aria-pressed", String(each === chosen));
    }

    showChart();
  }
});

export async function show() {
  await Promise.all([watch(), showChart()]);
}

// Follows the state for as long as the page is open, closely while the index is being brought up to date.
export async function watch() {
  let wait = whileIdle;
  try {
    const state = await get("status");
    present(state);
    wait = asking || state.running ? whileRunning : whileIdle;
  } catch (failure) {
    if (failure.status === 401) {
      return;
    }

    figures.replaceChildren(problem(failure.message));
  }

  // Whoever asks in between does not begin a second round.
  clearTimeout(timer);
  timer = setTimeout(watch, wait);
}

async function run() {
  asking = true;
  reindex.disabled = true;
  running.hidden = false;
  const following = watch();
  try {
    const report = await post("reindex");
    notice(`Re-indexed in ${seconds(report.elapsedMs)}: ${summary(report)}.`);
  } catch (failure) {
    notice(failure.message);
  }

  asking = false;
  await following;
  await watch();
}

function present(state) {
  badge("articles", state.articles);
  badge("failures", state.failures || "");
  figures.replaceChildren(
    figure("Articles", number(state.articles), languages(state)),
    figure("Sentences", number(state.sentences), `index of ${bytes(state.indexBytes)}`),
    figure("Published", period(state), state.undated > 0 ? `${many(state.undated, "article")} undated` : "all dated", "words"),
    figure("Copied stories", number(state.stories), "told by several articles"),
    figure("Left out", number(state.failures), state.failures > 0 ? el("a", { href: "#failures" }, "see why") : "nothing", state.failures > 0 ? "attention" : ""));
  progress(state.running);
  report(state.lastRun);
}

function figure(label, value, detail, kind = "") {
  return el("div", { class: kind === "attention" ? kind : undefined },
    el("dt", {}, label), el("dd", { class: kind === "words" ? "number words" : "number" }, value), el("dd", { class: "detail" }, detail));
}

function languages(state) {
  return [[state.english, "English"], [state.french, "French"]].filter(([count]) => count > 0).map(([count, name]) => `${number(count)} ${name}`).join(" · ");
}

function period(state) {
  const years = [state.oldest, state.newest].filter(Boolean).map(iso => iso.slice(0, 4));
  return years.length === 0 ? "no dates" : years[0] === years[1] ? years[0] : years.join(" – ");
}

function progress(now) {
  reindex.disabled = asking || Boolean(now);
  running.hidden = !asking && !now;
  const words = document.getElementById("running-text");
  const share = document.getElementById("running-share");
  if (now) {
    words.replaceChildren("Reading ", named("span", {}, now.path));
    share.textContent = `${number(now.files)} of ${number(now.total)}`;
    bar.max = Math.max(1, now.total);
    bar.value = now.files;
  } else {
    words.textContent = "Looking through the corpus folder…";
    share.textContent = "";
    bar.removeAttribute("value");
  }
}

function report(run) {
  // Left alone while it stays the same, so that an open list stays open.
  const known = run?.finished ?? "none";
  if (known === shownRun) {
    return;
  }

  shownRun = known;
  lastRun.replaceChildren(...run ? told(run) : [el("p", { class: "fine" }, "Brought up to date when the program started; no run since.")]);
}

function told(run) {
  const { added, changed, removed, unchanged } = run.changes;
  const paths = [["added", added], ["changed", changed], ["removed", removed]].flatMap(([what, list]) => list.map(path => [what, path]));
  return [
    el("p", {}, "Last run ", moment(run.finished), el("span", { class: "fine" }, ` · took ${seconds(run.elapsedMs)}`)),
    el("ul", { class: "tally" },
      tally(added.length, "added"), tally(changed.length, "changed"), tally(removed.length, "removed"), el("li", {}, `${number(unchanged)} unchanged`),
      tally(run.failures.length, "left out", "bad")),
    ...paths.length === 0 ? [] : [el("details", {}, el("summary", {}, `Show ${many(paths.length, "file")}`),
      el("ul", { class: "paths" }, ...paths.slice(0, 500).map(([what, path]) => el("li", {}, el("span", {}, what), named("span", {}, path)))))],
  ];
}

function tally(count, what, kind = "some") {
  return el("li", { class: count > 0 ? kind : undefined }, `${number(count)} ${what}`);
}

function summary(run) {
  const { added, changed, removed } = run.changes;
  const parts = [[added, "added"], [changed, "changed"], [removed, "removed"]].filter(([list]) => list.length > 0).map(([list, what]) => `${number(list.length)} ${what}`);
  return parts.length === 0 ? "nothing had changed" : parts.join(", ");
}

function seconds(ms) {
  return ms < 100 ? `${number(Math.ceil(ms))} ms` : `${number(Math.round(ms / 100) / 10)} s`;
}

export function badge(section, value) {
  document.getElementById(`count-${section}`).textContent = typeof value === "number" ? number(value) : value;
}

function showChart() {
  const days = choice.querySelector("[aria-pressed='true']").dataset.days;
  return fill(document.getElementById("chart"), async () => chart((await get(at("daily", { days }))).days));
}
