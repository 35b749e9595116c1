"""Drives multilingual dialog test suites through the product."""
