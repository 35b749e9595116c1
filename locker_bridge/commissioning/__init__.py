"""Opens and shuts every door once, learns the wiring, writes the signed door map."""
