"""Field types: one file each; `registry.py` names them."""
