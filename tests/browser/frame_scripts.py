"""What the tests of the locker frame ask the browser."""

from __future__ import annotations

SMALL_TARGETS = """() => {
  const boxes = [...document.querySelectorAll("button, input")]
    .filter((one) => one.checkVisibility())
    .map((one) => [one.dataset.testid, one.getBoundingClientRect()]);
  const small = boxes.filter(([, box]) => box.width < 63.5 || box.height < 63.5);
  const close = boxes.flatMap(([id, a], at) => boxes.slice(at + 1)
    .filter(([, b]) => Math.max(a.left - b.right, b.left - a.right) < 7.5
      && Math.max(a.top - b.bottom, b.top - a.bottom) < 7.5)
    .map(([other]) => [id, other]));
  return [...small.map(([id]) => id), ...close];
}"""


WATCH_CODE = """() => {
  window.shown = new Set();
  const look = () => shown.add(document.querySelector("[data-testid=code]")?.textContent);
  const changes = {subtree: true, childList: true, characterData: true};
  new MutationObserver(look).observe(document.body, changes);
}"""
