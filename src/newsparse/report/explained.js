"use strict";
(() => {
  const values = [...document.querySelectorAll("[data-blocks]")];
  const blocksOf = (value) => value.dataset.blocks.split(" ").map((index) => document.getElementById("b" + index)).filter(Boolean);
  const valuesOf = new Map();
  for (const value of values) {
    for (const block of blocksOf(value)) {
      valuesOf.set(block, [...(valuesOf.get(block) || []), value]);
    }
  }
  const light = (elements, on) => elements.forEach((element) => element.classList.toggle("lit", on));
  const pick = (elements) => {
    document.querySelectorAll(".picked").forEach((element) => element.classList.remove("picked"));
    elements.forEach((element) => element.classList.add("picked"));
    if (elements.length) {
      elements[0].scrollIntoView({ block: "center" });
    }
  };
  const join = (element, others) => {
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focus", true], ["blur", false]]) {
      element.addEventListener(event, () => light(others, on));
    }
    element.addEventListener("click", (event) => {
      if (event.target.closest("details")) {
        return;
      }
      event.preventDefault();
      others.forEach((other) => other.classList.remove("off"));
      pick(others);
    });
  };
  values.forEach((value) => join(value, blocksOf(value)));
  valuesOf.forEach((others, block) => join(block, others));
  for (const button of document.querySelectorAll(".legend button")) {
    button.addEventListener("click", () => {
      const shown = button.getAttribute("aria-pressed") === "true";
      button.setAttribute("aria-pressed", String(!shown));
      for (const block of document.querySelectorAll(".block")) {
        if (block.dataset.role === button.dataset.role) {
          block.classList.toggle("off", shown);
        }
      }
    });
  }
  const top = () => document.documentElement.style.setProperty("--top", document.querySelector("header").offsetHeight + "px");
  addEventListener("resize", top);
  top();
  const first = document.querySelector(".block.kept");
  const list = document.getElementById("blocks");
  if (first && !location.hash && getComputedStyle(list).overflowY === "auto") {
    list.scrollTop = first.offsetTop - list.offsetTop - 50;
  }
})();
