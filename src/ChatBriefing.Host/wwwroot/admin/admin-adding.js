"use strict";

import { at, post } from "./admin-api.js";
import { bytes, el, named } from "./admin-elements.js";
import { watch } from "./admin-overview.js";

const drop = document.getElementById("drop");
const files = document.getElementById("files");
const outcomes = document.getElementById("outcomes");
const fetching = document.getElementById("fetch");
const address = document.getElementById("address");
const largest = 20 * 1024 * 1024;
let queue = Promise.resolve();

files.addEventListener("change", () => {
  take([...files.files]);
  files.value = "";
});

// Wherever files are dropped on the page, they are meant for the corpus; the browser would open them otherwise.
for (const kind of ["dragenter", "dragover"]) {
  window.addEventListener(kind, event => {
    if (event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      drop.classList.add("over");
    }
  });
}

window.addEventListener("dragleave", event => {
  if (event.relatedTarget === null) {
    drop.classList.remove("over");
  }
});

window.addEventListener("drop", event => {
  if (event.dataTransfer?.files.length > 0) {
    event.preventDefault();
    drop.classList.remove("over");
    location.hash = "#add";
    take([...event.dataTransfer.files]);
  }
});

fetching.addEventListener("submit", event => {
  event.preventDefault();
  const wanted = address.value.trim();
  address.value = "";
  add(wanted, () => post("articles/address", { address: wanted }));
});

function take(chosen) {
  for (const file of chosen) {
    add(file.name, () => file.size > largest
      ? Promise.reject(new Error(`The file has ${bytes(file.size)}; 20 MB is the most.`))
      : post(at("articles", { name: file.name }), file));
  }
}

// One after the other: each is in service before the next one begins.
function add(name, send) {
  const came = el("span", { class: "came" }, "waiting…");
  const outcome = el("li", { class: "waiting" }, named("span", { class: "what" }, name), came);
  outcomes.prepend(outcome);
  queue = queue.then(async () => {
    came.textContent = "adding…";
    try {
      const done = await send();
      came.replaceChildren(named("span", {}, done.message));
      outcome.className = "good";
    } catch (failure) {
      came.replaceChildren(named("span", {}, failure.message));
      outcome.className = "bad";
    }

    await watch();
  });
}
