# The agent: the terminal's pages, speech, language model, conversation.
# Build from the project's root: docker build -f docker/agent.Dockerfile .

FROM node:20-bookworm-slim AS client
WORKDIR /build/avatar_client
COPY avatar_client/package.json avatar_client/package-lock.json ./
# As the set-up does (scripts/setup_steps/client.py says why not npm ci).
RUN npm install --no-save --no-audit --no-fund
COPY avatar_client ./
RUN npm run build

FROM python:3.11-slim-bookworm AS build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN apt-get update \
    && apt-get install -y --no-install-recommends build-essential \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
# GGML_NATIVE=OFF: the image also runs on processors other than the one that builds it.
ENV UV_LINK_MODE=copy \
    CMAKE_ARGS="-DGGML_NATIVE=OFF -DLLAVA_BUILD=OFF -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_TESTS=OFF"
COPY scripts/bootstrap.lock scripts/bootstrap.lock
RUN python -m venv .venv \
    && .venv/bin/pip install --no-cache-dir --require-hashes -r scripts/bootstrap.lock
COPY requirements.lock ./
RUN .venv/bin/uv pip install --no-cache --python .venv/bin/python --require-hashes \
    -r requirements.lock

FROM build AS models
COPY agent/__init__.py agent/errors.py agent/models.py agent/
COPY scripts scripts
COPY config/models.toml config/models.toml
RUN python scripts/setup.py models

FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends libgomp1 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin amtomat
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY --from=models /app/var/models var/models
COPY --from=client /build/avatar_client/dist avatar_client/dist
COPY config config
COPY agent agent
COPY tools tools
COPY knowledge knowledge
RUN mkdir -p var/data && chown 10001:10001 var/data
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    OMP_WAIT_POLICY=passive \
    AMTOMAT_AGENT__HOST=0.0.0.0
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=30s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8080/ready', timeout=25)"]
# The texts may have changed since the volume was made; ingesting what is there already is quick.
CMD ["sh", "-c", "python -m knowledge ingest && exec python -m agent"]
