"use strict";

// Answers that the server may not have heard. Each is kept in this browser from the moment it is given until the server
// has taken it or said why not; its request id makes it safe to send it again and again.
(() => {
  const PATH = "/review/answers";
  const KEY = "gopherdeck-answer-";
  const FIRST_WAIT_MILLIS = 2000;
  const LONGEST_WAIT_MILLIS = 60_000;

  const tray = document.getElementById("outbox");
  if (tray === null) {
    return;
  }

  let wait = FIRST_WAIT_MILLIS;
  let timer = null;
  let isSending = false;

  const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
  const line = (name) => tray.querySelector(`[data-outbox=${name}]`);
  const grades = () => document.querySelector("#review form.grades");

  // --- What is kept -----------------------------------------------------------------------------------------------

  // One entry for each answer: two tabs never overwrite each other's.
  const entries = () => Object.keys(localStorage)
      .filter((key) => key.startsWith(KEY))
      .map((key) => JSON.parse(localStorage.getItem(key)));
  const keep = (answer) => localStorage.setItem(KEY + answer.requestId, JSON.stringify(answer));
  const forget = (requestId) => localStorage.removeItem(KEY + requestId);

  function answerOf(formData) {
    const body = new URLSearchParams(formData);
    body.delete("_csrf");
    const question = document.getElementById("question");
    return {
      requestId: body.get("requestId"),
      cardId: body.get("cardId"),
      question: question.textContent.trim(),
      language: question.closest("[lang]").lang,
      body: body.toString(),
    };
  }

  // --- Sending ----------------------------------------------------------------------------------------------------

  /** A token of now for a page of long ago; fails where the server cannot be reached. */
  async function refreshToken() {
    const response = await fetch("/offline", { cache: "no-store" });
    const fresh = parsed(await response.text()).querySelector("meta[name=csrf]");
    document.querySelector("meta[name=csrf]").content = fresh.content;
    document.querySelectorAll("input[name=_csrf]").forEach((input) => {
      input.value = fresh.content;
    });
    return { [fresh.dataset.header]: fresh.content };
  }

  const isLogin = (address) => new URL(address, location.href).pathname === "/login";

  /** Whether the server has neither taken the answer nor refused it for good. */
  const isUnheard = (status) => [0, 403, 409, 429].includes(status) || status >= 500;

  async function send(answer) {
    const token = await refreshToken();
    const response = await fetch(PATH, {
      method: "POST",
      headers: { ...token, "HX-Request": "true" },
      body: new URLSearchParams(answer.body),
    });
    if (isLogin(response.url)) {
      return "login";
    }
    if (isUnheard(response.status)) {
      throw new Error(`not heard: ${response.status}`);
    }
    const html = response.ok ? await response.text() : "";
    const session = parsed(html).getElementById("review");
    return session === null ? refuse(answer, line("refused").content.textContent) : take(answer, session, html);
  }

  /** What the server says stands in its page, if that can take the place of the card that was answered. */
  function take(answer, session, html) {
    const conflict = session.querySelector(".notice[role=alert]:not([hidden])");
    if (grades()?.elements.cardId.value === answer.cardId) {
      forget(answer.requestId);
      const target = document.getElementById("review");
      htmx.swap(target, html, { swapStyle: "outerHTML" }, { eventInfo: { target } });
      return "shown";
    }
    if (conflict !== null) {
      return refuse(answer, conflict.textContent.trim());
    }
    forget(answer.requestId);
    return "sent";
  }

  function refuse(answer, reason) {
    keep({ ...answer, refused: reason });
    return "refused";
  }

  async function sendAll() {
    const waiting = entries().filter((answer) => answer.refused === undefined);
    if (isSending || waiting.length === 0) {
      show();
      return;
    }
    isSending = true;
    clearTimeout(timer);
    try {
      const outcomes = [];
      for (const answer of waiting) {
        outcomes.push(await send(answer));
      }
      wait = FIRST_WAIT_MILLIS;
      show(outcomes);
    } catch {
      show(["unheard"]);
      sendLater();
    } finally {
      isSending = false;
    }
  }

  function sendLater() {
    clearTimeout(timer);
    timer = setTimeout(sendAll, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
  }

  // --- What is said -----------------------------------------------------------------------------------------------

  function show(outcomes = []) {
    const isUnheardNow = outcomes.includes("unheard");
    line("waiting").hidden = !isUnheardNow;
    line("login").hidden = !outcomes.includes("login");
    line("sent").hidden = isUnheardNow || !outcomes.includes("sent");
    const conflicts = entries().filter((answer) => answer.refused !== undefined);
    line("conflicts").replaceChildren(...conflicts.map(conflictLine));
  }

  function conflictLine(answer) {
    const shown = line("conflict").content.firstElementChild.cloneNode(true);
    const link = shown.querySelector("a");
    link.href = `/cards/${encodeURIComponent(answer.cardId)}`;
    link.lang = answer.language;
    link.textContent = answer.question;
    shown.querySelector("[data-reason]").textContent = answer.refused;
    shown.querySelector("button").addEventListener("click", () => {
      forget(answer.requestId);
      show();
    });
    return shown;
  }

  // --- The review page --------------------------------------------------------------------------------------------

  // After its card has been replaced, the form that was sent is no longer the element of the event.
  const isAnswer = (event) => event.detail.requestConfig.path === PATH;

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (isAnswer(event)) {
      keep(answerOf(event.detail.requestConfig.formData));
    }
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const { xhr, requestConfig } = event.detail;
    show(isUnheard(xhr.status) ? ["unheard"] : []);
    if (isAnswer(event)) {
      onReply(xhr, requestConfig.formData.get("requestId"));
    }
  });

  /** Who has to log in first comes back, and then it is sent; what is refused is told by the review page. */
  function onReply(xhr, requestId) {
    if (isUnheard(xhr.status)) {
      hold();
      sendLater();
    } else if (!isLogin(xhr.responseURL)) {
      forget(requestId);
    }
  }

  /** One answer is on its way; another grade for the same question would be lost. */
  function hold() {
    grades().querySelectorAll("button").forEach((button) => {
      button.disabled = true;
    });
  }

  Object.assign(window.gopherdeck, { refreshToken, isUnheard });
  window.addEventListener("online", sendAll);
  window.addEventListener("storage", () => show());
  sendAll();
})();
