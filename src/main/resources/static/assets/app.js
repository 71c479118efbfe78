"use strict";

(() => {
  const csrf = document.querySelector("meta[name=csrf]");

  // --- Code and diagrams ----------------------------------------------------------------------------------------

  function highlight(root) {
    if (window.hljs === undefined) {
      return;
    }
    root.querySelectorAll("pre > code[class*=language-]:not([data-highlighted])").forEach((code) => {
      const language = /language-(\S+)/.exec(code.className)?.[1];
      if (language && hljs.getLanguage(language)) {
        hljs.highlightElement(code);
      }
    });
  }

  function isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen === undefined ? window.matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  }

  // A frame can only be drawn in while it is visible: Mermaid measures its text.
  function drawDiagrams(root) {
    root.querySelectorAll("pre.mermaid-source").forEach((pre) => {
      const frame = document.createElement("iframe");
      frame.className = "diagram";
      frame.title = pre.textContent.trim().split("\n", 1)[0];
      frame.setAttribute("sandbox", "allow-scripts");
      frame.src = "/diagram";
      pre.after(frame);
      frame.source = pre;
    });
  }

  window.addEventListener("message", (event) => {
    const frame = [...document.querySelectorAll("iframe.diagram")].find((one) => one.contentWindow === event.source);
    if (frame === undefined) {
      return;
    }
    switch (event.data?.diagram) {
      case "ready": {
        const dark = isDark();
        event.source.postMessage({ source: frame.source.textContent, dark }, "*");
        break;
      }
      case "drawn":
        frame.source.hidden = true;
        frame.style.height = `${event.data.height}px`;
        break;
      default:
        frame.remove();
    }
  });

  // --- The page -------------------------------------------------------------------------------------------------

  document.addEventListener("htmx:configRequest", (event) => {
    if (csrf !== null) {
      event.detail.headers[csrf.dataset.header] = csrf.content;
    }
  });

  function tellTimeZone() {
    const home = document.querySelector("[data-time-zone-known=false]");
    if (home === null || csrf === null) {
      return;
    }
    const body = new URLSearchParams({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    fetch("/settings/time-zone", { method: "POST", body, headers: { [csrf.dataset.header]: csrf.content } });
  }

  document.addEventListener("htmx:afterSwap", () => highlight(document));
  window.gopherdeck = { drawDiagrams };

  highlight(document);
  tellTimeZone();
})();
