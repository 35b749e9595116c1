"""Makes `germany.txt` from the German part of the countries-states-cities database.

Run with the path of `data/by-country/DE/postcodes.json` of the PyPI package
`countrystatecity-postal-codes`:

    python -m tools.forms.places.extract postcodes.json
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

HEADER = """\
# German postcodes and the towns they belong to, separated by |.
# Source: countries-states-cities database (PyPI countrystatecity-postal-codes 2.0.1, 2026-10-12).
# Licence of this file: Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/
"""


def lines(entries: Iterable[Mapping[str, str]]) -> list[str]:
    """One line for each postcode: `35037 Marburg`."""
    towns: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        towns[entry["code"]].add(entry["localityName"])
    return [f"{code} {'|'.join(sorted(names))}" for code, names in sorted(towns.items())]


def main() -> None:
    """Write the data file beside this module."""
    entries = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    target = Path(__file__).with_name("germany.txt")
    target.write_text(HEADER + "\n".join(lines(entries)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
