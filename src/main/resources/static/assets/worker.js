"use strict";

// Keeps the last pages readable without a network. The server's few lines before this one give VERSION and SHELL. Pages
// come from the network whenever it is there; changes go to the server or nowhere.
(() => {
  const ASSETS = `gopherdeck-${self.VERSION}`;
  const PAGES = `${ASSETS}-pages`;
  const MOST_PAGES = 50;
  const OFFLINE = "/offline";

  const hasDigest = (path) => /^\/(assets|webjars)\/.*-[0-9a-f]{32}\.[a-z]+$/.test(path) || path.startsWith("/images/");
  const isPage = (response) => response.status === 200 && (response.headers.get("Content-Type") ?? "").startsWith("text/html");

  /** Where the password is asked for, whoever was signed in before is not any more: what they read is nobody else's. */
  const isLogin = (request) => new URL(request.url).pathname === "/login";

  async function install() {
    const cache = await caches.open(ASSETS);
    await cache.addAll([OFFLINE, ...self.SHELL]);
    await self.skipWaiting();
  }

  async function activate() {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== ASSETS && name !== PAGES).map((name) => caches.delete(name)));
    await self.clients.claim();
  }

  /** What has a digest in its address never changes. */
  async function asset(request) {
    const kept = await caches.match(request, { ignoreVary: true });
    if (kept !== undefined) {
      return kept;
    }
    const response = await fetch(request);
    if (response.status === 200) {
      const cache = await caches.open(ASSETS);
      await cache.put(request, response.clone());
    }
    return response;
  }

  async function keepPage(request, response) {
    const cache = await caches.open(PAGES);
    await cache.put(request.url, response);
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST_PAGES)).map((old) => cache.delete(old)));
  }

  /** The page says of itself that it is a copy: what it offers to change cannot be changed now. */
  async function copyOf(kept) {
    const html = await kept.text();
    const since = Date.parse(kept.headers.get("Date"));
    return new Response(html.replace("<html", `<html data-saved="${since}"`), { headers: kept.headers });
  }

  async function page(event) {
    const { request } = event;
    try {
      const response = await fetch(request);
      if (isPage(response)) {
        event.waitUntil(isLogin(request) ? caches.delete(PAGES) : keepPage(request, response.clone()));
      }
      return response;
    } catch {
      const kept = await caches.match(request.url, { cacheName: PAGES, ignoreVary: true });
      return kept === undefined ? caches.match(OFFLINE, { ignoreVary: true }) : copyOf(kept);
    }
  }

  self.addEventListener("install", (event) => event.waitUntil(install()));
  self.addEventListener("activate", (event) => event.waitUntil(activate()));
  self.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== "GET" || origin !== self.location.origin) {
      return;
    }
    if (request.mode === "navigate") {
      event.respondWith(page(event));
    } else if (hasDigest(pathname)) {
      event.respondWith(asset(request));
    }
  });
})();
