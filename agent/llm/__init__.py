"""Language models."""

import os

# llama.cpp's threads meet at a barrier several hundred times per token, and OpenMP's default
# there is to spin. When speech engines or other processes use the same cores, the spinning
# thread holds up the one it waits for: on 2 busy cores a benchmark that sleeps at barriers
# took 15 s, the spinning one had not ended after 200 s. Read once, when libgomp is loaded,
# so before any module below imports llama_cpp.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
