"""`python -m tools.forms [list | schema | sample-pdfs]`."""

from __future__ import annotations

import sys

from tools.forms.export.cli import main

if __name__ == "__main__":
    sys.exit(main())
