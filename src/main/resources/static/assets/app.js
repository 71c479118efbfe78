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

  // Code that is wider than its place can be scrolled by keyboard, too; other code is no stop for the Tab key.
  const scrollers = new ResizeObserver((entries) => {
    entries.forEach(({ target }) => {
      if (target.scrollWidth > target.clientWidth) {
        target.tabIndex = 0;
      } else {
        target.removeAttribute("tabindex");
      }
    });
  });

  function watchScrollers(root) {
    root.querySelectorAll(".prose pre").forEach((pre) => scrollers.observe(pre));
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
      // There is nothing to do in a drawing, and keys that are pressed in a frame do not reach the page
      frame.tabIndex = -1;
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

  // Where keys begin. The attribute autofocus would scroll the page there, and its beginning out of sight.
  function focusStart() {
    document.querySelector("[data-focus]")?.focus({ preventScroll: true });
  }

  // --- Dropping notes -------------------------------------------------------------------------------------------

  // A dropped folder arrives as a tree of entries; the form sends a file with its path below that folder.
  function filesOf(entry, path = "") {
    if (entry.isFile) {
      return new Promise((resolve, reject) => {
        entry.file((file) => resolve([new File([file], path + file.name, { type: file.type })]), reject);
      });
    }
    const reader = entry.createReader();
    const some = () => new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    const below = async () => {
      const files = [];
      for (let entries = await some(); entries.length > 0; entries = await some()) {
        for (const child of entries) {
          files.push(...(await filesOf(child, `${path}${entry.name}/`)));
        }
      }
      return files;
    };
    return below();
  }

  async function dropped(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
    const loose = [...transfer.files];
    return entries.length === 0 ? loose : (await Promise.all(entries.map((entry) => filesOf(entry)))).flat();
  }

  function showChosen(area) {
    const names = [...area.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
    const chosen = area.querySelector(".drop-chosen");
    const few = names.slice(0, 3).map((file) => file.webkitRelativePath || file.name);
    const more = names.length > few.length ? ` … (${names.length})` : "";
    chosen.textContent = names.length === 0 ? "" : `${chosen.dataset.text} ${few.join(", ")}${more}`;
  }

  document.querySelectorAll("[data-drop]").forEach((area) => {
    area.addEventListener("change", () => showChosen(area));
    area.addEventListener("dragover", (event) => {
      event.preventDefault();
      area.classList.add("drop-over");
    });
    area.addEventListener("dragleave", () => area.classList.remove("drop-over"));
    area.addEventListener("drop", async (event) => {
      event.preventDefault();
      area.classList.remove("drop-over");
      const list = new DataTransfer();
      (await dropped(event.dataTransfer)).forEach((file) => list.items.add(file));
      const input = area.querySelector("input[type=file]:not([webkitdirectory])");
      input.files = list.files;
      showChosen(area);
    });
  });

  // --- Pictures -------------------------------------------------------------------------------------------------

  // A picture becomes a button, so that keys reach it too; where it stands in a link, the link is what it does.
  function makeZoomable(root) {
    const pictures = [...root.querySelectorAll(".prose img")].filter((one) => one.closest("a, button") === null);
    pictures.forEach((picture) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "zoom-in";
      button.setAttribute("aria-label", `${document.body.dataset.zoom}: ${picture.alt}`);
      picture.replaceWith(button);
      button.append(picture);
      button.addEventListener("click", () => zoom(picture));
    });
  }

  // Escape closes the dialog, and the browser gives the focus back to where it was.
  function zoom(picture) {
    const dialog = document.createElement("dialog");
    const close = document.createElement("button");
    dialog.className = "zoom";
    dialog.setAttribute("aria-label", picture.alt || document.body.dataset.zoom);
    close.type = "button";
    close.className = "zoom-out";
    close.setAttribute("aria-label", document.body.dataset.close);
    close.append(picture.cloneNode());
    close.addEventListener("click", () => dialog.close());
    dialog.append(close);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  function tellTimeZone() {
    const home = document.querySelector("[data-time-zone-known=false]");
    if (home === null || csrf === null) {
      return;
    }
    const body = new URLSearchParams({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    fetch("/settings/time-zone", { method: "POST", body, headers: { [csrf.dataset.header]: csrf.content } });
  }

  // --- Without a network ----------------------------------------------------------------------------------------

  // A copy that was kept in this browser is for reading: what it would change is not there.
  function tellCopy() {
    const { saved } = document.documentElement.dataset;
    if (saved === undefined) {
      return;
    }
    const note = document.getElementById("saved-copy");
    const { lang } = document.documentElement;
    const since = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" }).format(Number(saved));
    note.querySelector("time").textContent = since;
    note.hidden = false;
    document.querySelectorAll("form[method=post] button").forEach((button) => {
      button.disabled = true;
    });
  }

  // Browsers offer it on this machine and over TLS alone; elsewhere pages need the network.
  function keepPagesReadable() {
    if ("serviceWorker" in navigator) {
      window.addEventListener("load", () => navigator.serviceWorker.register("/service-worker.js").catch(() => {}));
    }
  }

  function dress() {
    highlight(document);
    makeZoomable(document);
    watchScrollers(document);
  }

  document.addEventListener("htmx:afterSwap", dress);
  document.addEventListener("DOMContentLoaded", dress);
  window.gopherdeck = { drawDiagrams };

  focusStart();
  tellTimeZone();
  tellCopy();
  keepPagesReadable();
})();
