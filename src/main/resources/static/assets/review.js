"use strict";

// The review page: times, keys, swipes, what happens without a connection. Every action is a form that works alone.
(() => {
  const SWIPE_AT = 80;
  const RETRY_MILLIS = 2000;

  let shown = null;
  let shownAt = performance.now();
  let revealedAt = null;

  const session = () => document.getElementById("review");
  const reveal = () => session()?.querySelector("details.reveal") ?? null;
  const grades = () => session()?.querySelector("form.grades") ?? null;

  if (session() === null) {
    return;
  }

  // --- The card on the page -------------------------------------------------------------------------------------

  /** Which card is asked; the same card asked again has another version. */
  function asked() {
    const fields = grades()?.elements;
    return fields === undefined ? null : `${fields.cardId.value} ${fields.version.value}`;
  }

  function onReveal(details) {
    if (!details.open || details.dataset.seen === "true") {
      return;
    }
    details.dataset.seen = "true";
    revealedAt ??= performance.now();
    window.gopherdeck.drawDiagrams(details);
    details.querySelector("#answer").focus({ preventScroll: true });
  }

  // An answer that is sent again took no longer for that.
  function onGrade(form) {
    if (form.elements.answerMillis.value !== "") {
      return;
    }
    const now = performance.now();
    form.elements.revealMillis.value = Math.round((revealedAt ?? now) - shownAt);
    form.elements.answerMillis.value = Math.round(now - shownAt);
  }

  // A card that was flagged or noted comes back as it was: its time runs on, and its answer stays open.
  function onCard() {
    const details = reveal();
    details?.addEventListener("toggle", () => onReveal(details));
    grades()?.addEventListener("submit", (event) => onGrade(event.target), { capture: true });
    if (shown !== null && shown === asked()) {
      details.open = revealedAt !== null;
    } else {
      shown = asked();
      shownAt = performance.now();
      revealedAt = null;
    }
  }

  // Screen readers pass over a notice that arrives together with its place, so it is said in a place that stays.
  function sayNotice() {
    const notice = session().querySelector(".notice-good");
    document.getElementById("said").textContent = notice === null ? "" : notice.textContent.trim();
  }

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "sibling") {
      openSibling();
      return;
    }
    onCard();
    sayNotice();
    window.scrollTo({ top: 0 });
    document.getElementById("question")?.focus({ preventScroll: true });
  });

  /** The other language shows its answer where this one's is shown already. */
  function openSibling() {
    const answer = document.querySelector("#sibling details");
    if (answer !== null) {
      answer.open = reveal()?.open ?? false;
    }
    document.getElementById("sibling").scrollIntoView({ block: "nearest" });
  }

  // --- Keys -----------------------------------------------------------------------------------------------------

  function isTyping(target) {
    return target.closest("input, textarea, select, [contenteditable]") !== null;
  }

  function onKey(event) {
    const details = reveal();
    const isDigit = /^[0-9]$/.test(event.key);
    if (event.key === " " && details !== null && !details.open && event.target.closest("a, button, summary") === null) {
      event.preventDefault();
      details.open = true;
    } else if (event.key === "?") {
      document.getElementById("keys")?.showModal();
    } else if (isDigit && details?.open) {
      grades().querySelector(`button[data-key="${event.key}"]`)?.click();
    } else if (/^[ubsfnt]$/.test(event.key)) {
      event.preventDefault();
      press(session().querySelector(`[data-key="${event.key}"]`));
    }
  }

  function press(control) {
    if (control === null) {
      return;
    }
    const menu = control.closest("details.more");
    if (control.matches("summary") && menu !== null) {
      menu.open = true;
      control.parentElement.open = true;
      control.parentElement.querySelector("textarea").focus();
    } else {
      control.click();
    }
  }

  document.addEventListener("keydown", (event) => {
    const isElsewhere = isTyping(event.target) || document.querySelector("dialog[open]") !== null;
    if (!(event.ctrlKey || event.metaKey || event.altKey || event.repeat || isElsewhere)) {
      onKey(event);
    }
  });

  // --- Touch: a tap on the card reveals, a swipe left is Again, a swipe right Good --------------------------------

  let start = null;

  function scrollsSideways(element) {
    const box = element.closest("pre, table");
    return box !== null && box.scrollWidth > box.clientWidth;
  }

  function distance(event) {
    const touch = event.changedTouches[0];
    return { x: touch.clientX - start.x, y: touch.clientY - start.y };
  }

  const isSwipe = ({ x, y }) => Math.abs(x) > SWIPE_AT && Math.abs(x) > 2 * Math.abs(y);

  document.addEventListener("touchstart", (event) => {
    const card = event.target.closest(".card");
    const taken = card === null || event.touches.length > 1 || scrollsSideways(event.target);
    start = taken ? null : { card, x: event.touches[0].clientX, y: event.touches[0].clientY };
  }, { passive: true });

  document.addEventListener("touchmove", (event) => {
    if (start === null || !reveal()?.open) {
      return;
    }
    const moved = distance(event);
    if (isSwipe(moved)) {
      start.card.dataset.swipe = moved.x < 0 ? "again" : "good";
      start.card.style.setProperty("--swipe", `${moved.x / 3}px`);
    } else {
      delete start.card.dataset.swipe;
    }
  }, { passive: true });

  document.addEventListener("touchend", (event) => {
    if (start === null) {
      return;
    }
    const moved = distance(event);
    const { card } = start;
    start = null;
    delete card.dataset.swipe;
    if (reveal()?.open && isSwipe(moved)) {
      grades().querySelector(moved.x < 0 ? ".grade-again" : ".grade-good")?.click();
    }
  });

  document.addEventListener("touchcancel", () => {
    delete start?.card.dataset.swipe;
    start = null;
  });

  document.addEventListener("click", (event) => {
    const details = reveal();
    const onText = event.target.closest(".card") !== null && event.target.closest("a, button, summary, img, pre") === null;
    const isTouch = window.matchMedia("(hover: none)").matches;
    if (isTouch && onText && details !== null && !details.open && getSelection().isCollapsed) {
      details.open = true;
    }
  });

  // --- Without a connection ---------------------------------------------------------------------------------------

  // Answers are kept and sent again by the outbox. What else a card offers is tried again as long as its card is there.
  document.addEventListener("htmx:afterRequest", (event) => {
    const { elt, xhr, requestConfig } = event.detail;
    const isUnheard = window.gopherdeck.isUnheard(xhr.status);
    document.getElementById("refused").hidden = isUnheard || xhr.status < 400;
    if (isUnheard && elt.matches("form:not(.grades)")) {
      setTimeout(() => tryAgain(elt, requestConfig.triggeringEvent?.submitter ?? null), RETRY_MILLIS);
    }
  });

  async function tryAgain(form, pressed) {
    await window.gopherdeck.refreshToken().catch(() => {});
    if (form.isConnected) {
      form.requestSubmit(pressed);
    }
  }

  // Whoever has to log in again does so and comes back to the card.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (new URL(event.detail.xhr.responseURL).pathname === "/login") {
      event.detail.shouldSwap = false;
      window.location.reload();
    }
  });

  onCard();
})();
