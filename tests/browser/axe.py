"""axe on a page as it stands (WCAG 2.2 A and AA)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path("avatar_client/node_modules/axe-core/axe.min.js")
RUN = """async () => {
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const found = await axe.run({ runOnly });
  return found.violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 160))]);
}"""


def violations(page: Page) -> list[Any]:
    """What axe finds; the page's context must bypass the product's policy on scripts."""
    if not page.evaluate("() => 'axe' in window"):
        page.add_script_tag(path=str(AXE))
    found = page.evaluate(RUN)
    assert isinstance(found, list)
    return found
