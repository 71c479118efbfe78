"use strict";

// The command palette: a combobox whose options are the places of the application and the cards that the search finds.
(() => {
  const SEARCH_AFTER_MILLIS = 150;
  const MOST_CARDS = 8;

  const dialog = document.getElementById("palette");
  if (dialog === null) {
    return;
  }
  const input = dialog.querySelector("[role=combobox]");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector(".palette-count");
  const places = [...list.children];
  const everywhere = list.querySelector("[data-search]");

  let timer = null;
  let search = new AbortController();

  // --- Options ----------------------------------------------------------------------------------------------------

  const options = () => [...list.children];
  const active = () => options().find((option) => option.getAttribute("aria-selected") === "true");

  function offer(found) {
    list.replaceChildren(...found);
    options().forEach((option, index) => {
      option.id = `palette-option-${index}`;
    });
    activate(options()[0]);
  }

  function activate(chosen) {
    options().forEach((option) => option.setAttribute("aria-selected", option === chosen));
    input.setAttribute("aria-expanded", chosen !== undefined);
    if (chosen === undefined) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    }
  }

  function step(by) {
    const all = options();
    activate(all.at((all.indexOf(active()) + by) % all.length));
  }

  function matching(query) {
    const wanted = query.toLowerCase();
    const found = places.filter((place) => place !== everywhere && place.textContent.toLowerCase().includes(wanted));
    if (query === "") {
      return found;
    }
    everywhere.dataset.href = `/search?q=${encodeURIComponent(query)}`;
    return [...found, everywhere];
  }

  // --- Cards ------------------------------------------------------------------------------------------------------

  function cardOption(link) {
    const option = document.createElement("li");
    option.setAttribute("role", "option");
    option.className = "palette-card";
    option.lang = link.lang;
    option.dataset.href = link.getAttribute("href");
    option.append(...[...link.childNodes].map((node) => node.cloneNode(true)));
    return option;
  }

  async function find(query) {
    search = new AbortController();
    const address = `/search?q=${encodeURIComponent(query)}`;
    const response = await fetch(address, { headers: { "HX-Request": "true" }, signal: search.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const cards = [...page.querySelectorAll(".hits a")].slice(0, MOST_CARDS).map(cardOption);
    const found = matching(query);
    offer([...found.filter((place) => place !== everywhere), ...cards, everywhere]);
    status.textContent = page.querySelector("p")?.textContent ?? "";
  }

  function onInput() {
    const query = input.value.trim();
    clearTimeout(timer);
    search.abort();
    status.textContent = "";
    offer(matching(query));
    if (query !== "") {
      timer = setTimeout(() => find(query).catch(() => {}), SEARCH_AFTER_MILLIS);
    }
  }

  // --- Opening, choosing ------------------------------------------------------------------------------------------

  function open() {
    if (dialog.open) {
      return;
    }
    input.value = "";
    onInput();
    dialog.showModal();
    input.focus();
  }

  function go(option) {
    if (option !== undefined) {
      dialog.close();
      window.location.assign(option.dataset.href);
    }
  }

  input.addEventListener("input", onInput);
  input.addEventListener("keydown", (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.isComposing) {
      return;
    }
    if (event.key in moves) {
      event.preventDefault();
      step(moves[event.key]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(active());
    }
  });
  list.addEventListener("pointermove", (event) => {
    const option = event.target.closest("[role=option]");
    if (option !== null && option !== active()) {
      activate(option);
    }
  });
  list.addEventListener("click", (event) => go(event.target.closest("[role=option]") ?? undefined));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      open();
    }
  });
  document.querySelectorAll("[data-palette]").forEach((link) => {
    link.addEventListener("click", (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey)) {
        event.preventDefault();
        open();
      }
    });
  });
  if (/Mac|iPhone|iPad/.test(navigator.platform)) {
    document.querySelectorAll("[data-palette-key]").forEach((key) => {
      key.textContent = "⌘ K";
    });
  }
})();
