# The case service: drafts, transcripts, staff pages.
# Build from the project's root: docker build -f docker/casework.Dockerfile .

FROM python:3.11-slim-bookworm AS build
WORKDIR /app
COPY scripts/bootstrap.lock docker/casework.lock ./
RUN python -m venv .venv \
    && .venv/bin/pip install --no-cache-dir --require-hashes -r bootstrap.lock \
    && .venv/bin/uv pip install --no-cache --python .venv/bin/python --require-hashes \
        -r casework.lock

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin amtomat
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY config config
COPY tools tools
RUN mkdir -p var/data/casework var/secrets var/shared \
    && chown -R 10001:10001 var && chmod 700 var/secrets var/shared
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    AMTOMAT_CASEWORK__HOST=0.0.0.0
USER 10001:10001
EXPOSE 8081
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8081/health', timeout=4)"]
CMD ["python", "-m", "tools.casework"]
