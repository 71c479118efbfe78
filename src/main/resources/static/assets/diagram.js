"use strict";

// Runs in a sandboxed frame without an origin of its own: it draws what the page around it sends and answers with the height.
(() => {
  const drawing = document.getElementById("drawing");

  async function draw({ source, dark }) {
    mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: dark ? "dark" : "neutral" });
    const { svg } = await mermaid.render("diagram", source);
    drawing.innerHTML = svg;
    return Math.ceil(drawing.getBoundingClientRect().height);
  }

  window.addEventListener("message", (event) => {
    if (event.source !== window.parent) {
      return;
    }
    draw(event.data)
      .then((height) => window.parent.postMessage({ diagram: "drawn", height }, "*"))
      .catch(() => window.parent.postMessage({ diagram: "failed" }, "*"));
  });

  window.parent.postMessage({ diagram: "ready" }, "*");
})();
