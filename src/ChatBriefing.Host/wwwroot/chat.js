"use strict";

const form = document.getElementById("composer");
const box = document.getElementById("question");
const send = document.getElementById("send");
const log = document.getElementById("log");
const welcome = document.getElementById("welcome");
const suggestions = document.getElementById("suggestions");
const still = window.matchMedia("(prefers-reduced-motion: reduce)");
const conversation = ownConversation();
let waiting = false;

form.addEventListener("submit", event => {
  event.preventDefault();
  ask(box.value);
});

box.addEventListener("keydown", event => {
  // While an input method composes a word, Enter belongs to it.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

box.addEventListener("input", refresh);

suggestions.addEventListener("click", event => {
  const button = event.target.closest(".suggestion");
  if (button) {
    ask(button.textContent);
  }
});

log.addEventListener("click", event => {
  const thumb = event.target.closest(".thumbs button");
  if (thumb) {
    rate(thumb);
  }

  const action = event.target.closest(".actions button");
  if (action) {
    act(action);
  }
});

log.addEventListener("submit", event => {
  event.preventDefault();
  explain(event.target);
});

refresh();

async function ask(text) {
  if (waiting || text.trim() === "") {
    return;
  }

  box.value = "";
  welcome.hidden = true;
  const question = message("asked");
  question.dir = "auto";
  question.textContent = text.trim();
  await answer(text, question);
  box.focus({ preventScroll: true });
}

async function answer(text, question, aside = false) {
  setWaiting(true);
  if (!aside) {
    suggestions.replaceChildren();
  }

  const thinking = thinkingMessage();
  show(question);
  try {
    const reply = await post("/api/chat", { text, conversation });
    thinking.remove();
    // The server escapes every word that is not its own; see HtmlReplyWriter.
    message("said").innerHTML = reply.html;
    if (!aside) {
      suggest(reply.suggestions);
    }

    show(question);
  } catch (problem) {
    thinking.remove();
    failed(problem.message, text, question);
  } finally {
    setWaiting(false);
  }
}

// A button is a command that one need not type; one that turns a page puts the other page in the place of this one.
async function act(button) {
  if (waiting) {
    return;
  }

  if (button.dataset.turns !== "true") {
    const asked = message("asked");
    asked.textContent = button.textContent;
    await answer(button.dataset.call, asked, true);
    return;
  }

  setWaiting(true);
  const bubble = button.closest(".message");
  try {
    bubble.innerHTML = (await post("/api/chat", { text: button.dataset.call, conversation })).html;
    show(bubble);
  } catch (problem) {
    failed(problem.message, button.dataset.call, bubble);
  } finally {
    setWaiting(false);
  }
}

async function post(path, body) {
  let response;
  try {
    response = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    throw new Error("The briefing cannot be reached. Check that it is still running.");
  }

  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? "Something went wrong.");
  }

  return response.status === 204 ? null : response.json();
}

function failed(text, question, asked) {
  const bubble = message("said failed");
  const words = document.createElement("span");
  words.textContent = text;
  const retry = document.createElement("button");
  retry.type = "button";
  retry.className = "retry";
  retry.textContent = "Try again";
  retry.addEventListener("click", () => {
    if (!waiting) {
      bubble.remove();
      answer(question, asked);
    }
  });
  bubble.append(words, retry);
}

async function rate(thumb, comment) {
  const thumbs = thumb.closest(".thumbs");
  const thanks = thumbs.querySelector(".thanks");
  const helpful = thumb.dataset.helpful === "true";
  try {
    await post("/api/feedback", { receipt: thumbs.dataset.receipt, conversation, helpful, comment });
    for (const each of thumbs.querySelectorAll("button")) {
      each.setAttribute("aria-pressed", String(each === thumb));
    }

    thanks.textContent = thumbs.dataset.thanks;
    thumbs.nextElementSibling.hidden = helpful || comment !== undefined;
  } catch (problem) {
    thanks.textContent = problem.message;
  }
}

function explain(form) {
  const comment = form.elements.comment.value.trim();
  if (comment) {
    rate(form.previousElementSibling.querySelector("[data-helpful=false]"), comment);
  } else {
    form.hidden = true;
  }
}

function suggest(questions) {
  suggestions.replaceChildren(...questions.map(question => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "suggestion";
    button.dir = "auto";
    button.textContent = question;
    return button;
  }));
}

function show(bubble) {
  bubble.scrollIntoView({ block: "start", behavior: still.matches ? "auto" : "smooth" });
}

function thinkingMessage() {
  const bubble = message("said thinking");
  const dots = document.createElement("span");
  dots.className = "dots";
  dots.setAttribute("aria-hidden", "true");
  dots.append(...[1, 2, 3].map(() => document.createElement("i")));
  bubble.append(dots, "Searching the articles…");
  return bubble;
}

function message(kind) {
  const bubble = document.createElement("div");
  bubble.className = `message ${kind}`;
  log.append(bubble);
  return bubble;
}

function setWaiting(now) {
  waiting = now;
  log.setAttribute("aria-busy", String(now));
  refresh();
}

function refresh() {
  send.disabled = waiting || box.value.trim() === "";
}

function ownConversation() {
  const key = "chatbriefing-conversation";
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
  try {
    const known = sessionStorage.getItem(key) ?? fresh;
    sessionStorage.setItem(key, known);
    return known;
  } catch {
    return fresh;
  }
}
