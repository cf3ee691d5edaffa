"use strict";

import { at, get, post, remove } from "./admin-api.js";
import { button, confirmed, el, empty, fill, many, moment, named, notice, number, table } from "./admin-elements.js";
import { badge } from "./admin-overview.js";

const follow = document.getElementById("follow");
const address = document.getElementById("feed-address");
const keywords = document.getElementById("feed-keywords");
const poll = document.getElementById("poll");

follow.addEventListener("submit", async event => {
  event.preventDefault();
  const words = keywords.value.split(",").map(word => word.trim()).filter(Boolean);
  if (await change(follow.querySelector("button"), () => post("feeds", { address: address.value.trim(), keywords: words }))) {
    follow.reset();
  }
});

poll.addEventListener("click", () => change(poll, () => post("feeds/poll")));

export function show() {
  return fill(document.getElementById("feed-table"), async () => {
    const { feeds } = await get("feeds");
    poll.hidden = feeds.length === 0;
    badge("feeds", feeds.filter(feed => feed.problem).length || "");
    return feeds.length === 0 ? empty("No feeds yet", "Follow a site, and its new pages become articles by themselves.") : table("Feeds", [
      { label: "Feed", class: "words", cell: row => [named("span", { class: "name" }, row.title), named("code", {}, row.address)] },
      { label: "State", class: "words", cell: state },
      { label: "Words", cell: row => row.keywords.map(word => named("span", { class: "copies" }, word)) },
      { label: "Articles", class: "number", cell: row => number(row.articles) },
      { label: "Next poll", class: "date", cell: row => moment(row.nextPoll) },
      { label: "Actions", head: el("span", { class: "visually-hidden" }, "Actions"), class: "acts", cell: row => button("Unfollow", event => stop(event.target, row), { class: "plain remove", "aria-label": `Unfollow ${row.title}` }) },
    ], feeds);
  });
}

function state(row) {
  return row.problem
    ? [el("span", { class: "state bad" }, `failed ${many(row.failures, "time")}`), named("div", { class: "fine" }, row.problem)]
    : el("span", { class: "state" }, row.lastPolled ? "works" : "not polled yet");
}

async function stop(pressed, row) {
  if (await confirmed("Stop following this feed?", `“${row.title}” brings no more articles. Those that it brought stay.`, "Unfollow")) {
    await change(pressed, () => remove(at("feeds", { address: row.address })));
  }
}

async function change(pressed, act) {
  pressed.disabled = true;
  try {
    notice((await act()).message);
    return true;
  } catch (failure) {
    notice(failure.message);
    return false;
  } finally {
    pressed.disabled = false;
    await show();
  }
}
