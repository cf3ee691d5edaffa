"use strict";

// Talks to /api/admin. The token lives in this tab only.
const key = "chatbriefing-admin-token";
let token = remembered();

export function hasToken() {
  return token !== "";
}

export function signInWith(value) {
  token = value;
  remember();
}

export function signOut() {
  signInWith("");
}

export const get = path => call("GET", path);
export const post = (path, body) => call("POST", path, body);
export const remove = path => call("DELETE", path);

// The address of an endpoint with its query; what is undefined is left out.
export function at(path, query) {
  const stated = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  return `${path}?${new URLSearchParams(stated)}`;
}

async function call(method, path, body, patience = 5) {
  const response = await send(method, path, body);
  if (response.status === 429 && patience > 0) {
    await new Promise(done => setTimeout(done, 1000));
    return call(method, path, body, patience - 1);
  }

  if (response.status === 401) {
    window.dispatchEvent(new CustomEvent("signed-out"));
  }

  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail ?? "Something went wrong."), { status: response.status });
  }

  return response.status === 204 ? null : response.json();
}

async function send(method, path, body) {
  const headers = { "X-Requested-With": "chatbriefing" };
  if (token !== "") {
    headers.Authorization = `Bearer ${token}`;
  }

  if (body !== undefined) {
    headers["Content-Type"] = body instanceof Blob ? "application/octet-stream" : "application/json";
  }

  try {
    return await fetch(`/api/admin/${path}`, { method, headers, body: body === undefined || body instanceof Blob ? body : JSON.stringify(body) });
  } catch {
    throw new Error("The briefing cannot be reached. Check that it is still running.");
  }
}

function remembered() {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function remember() {
  try {
    if (token === "") {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, token);
    }
  } catch {
    // Without storage the token lasts until the page is loaded again.
  }
}
