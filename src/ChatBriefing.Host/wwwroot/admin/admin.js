"use strict";

import "./admin-adding.js";
import { get, hasToken, signInWith, signOut } from "./admin-api.js";
import * as articles from "./admin-articles.js";
import * as feeds from "./admin-feeds.js";
import * as overview from "./admin-overview.js";
import * as questions from "./admin-questions.js";

const sections = {
  overview: overview.show,
  articles: articles.show,
  add: () => {},
  failures: questions.showFailures,
  unanswered: questions.showUnanswered,
  feedback: questions.showFeedback,
  feeds: feeds.show,
  log: questions.showLog,
};
const frame = document.getElementById("frame");
const signIn = document.getElementById("sign-in");
const token = document.getElementById("token");
const wrong = document.getElementById("sign-in-problem");

window.addEventListener("hashchange", route);
window.addEventListener("signed-out", () => ask(hasToken() ? "This is not the token. Check that it was copied whole." : ""));
document.getElementById("sign-out").addEventListener("click", () => {
  signOut();
  location.reload();
});
signIn.addEventListener("submit", event => {
  event.preventDefault();
  signInWith(token.value.trim());
  open();
});

open();

// The first request tells whether this page may see anything at all.
async function open() {
  try {
    await get("status");
  } catch (failure) {
    if (signIn.hidden) {
      ask(failure.message);
    }

    return;
  }

  signIn.hidden = true;
  token.value = "";
  frame.hidden = false;
  document.getElementById("sign-out").hidden = !hasToken();
  route();
  // What stands beside the names of the sections moves them.
  await Promise.all([overview.watch(), questions.showUnanswered(), feeds.show()]);
  reveal();
}

function reveal() {
  document.querySelector(".side [aria-current]").scrollIntoView({ block: "nearest", inline: "center" });
}

function ask(problem) {
  signOut();
  frame.hidden = true;
  signIn.hidden = false;
  wrong.hidden = problem === "";
  wrong.textContent = problem;
  token.focus();
}

function route() {
  const name = location.hash.slice(1);
  if (name === "content") {
    return;
  }

  const current = name in sections ? name : "overview";
  for (const each of Object.keys(sections)) {
    document.getElementById(`section-${each}`).hidden = each !== current;
    const link = document.querySelector(`.side a[href="#${each}"]`);
    if (each === current) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }

  if (!frame.hidden) {
    reveal();
    window.scrollTo(0, 0);
    sections[current]();
  }
}
