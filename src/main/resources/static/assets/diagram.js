"use strict";

// Runs in a sandboxed frame without an origin of its own: it draws what the page around it sends and answers with the height.
(() => {
  const drawing = document.getElementById("drawing");

  // Notes may be anybody's: their labels keep plain markup, and they cannot change that.
  const LABELS = {
    ALLOWED_TAGS: ["b", "br", "code", "div", "em", "i", "p", "s", "span", "strong", "sub", "sup", "u"],
    ALLOWED_ATTR: ["class"],
  };
  const SECURE = ["secure", "securityLevel", "startOnLoad", "maxTextSize", "suppressErrorRendering", "maxEdges", "dompurifyConfig"];

  // Mermaid asks for the pictures of shapes before it looks at anything: a diagram with some is shown as its source.
  window.Image = class {
    constructor() {
      throw new Error("a diagram loads nothing");
    }
  };

  async function draw({ source, dark }) {
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: "strict",
      secure: SECURE,
      dompurifyConfig: LABELS,
      theme: dark ? "dark" : "neutral",
    });
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
