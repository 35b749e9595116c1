# The locker bridge: verifies orders and drives the doors; the simulator is in it as well.
# Build from the project's root: docker build -f docker/locker_bridge.Dockerfile .

FROM python:3.11-slim-bookworm AS build
WORKDIR /app
COPY scripts/bootstrap.lock docker/locker_bridge.lock ./
RUN python -m venv .venv \
    && .venv/bin/pip install --no-cache-dir --require-hashes -r bootstrap.lock \
    && .venv/bin/uv pip install --no-cache --python .venv/bin/python --require-hashes \
        -r locker_bridge.lock

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin amtomat
WORKDIR /app
COPY --from=build /app/.venv .venv
COPY config config
COPY locker_bridge locker_bridge
COPY docker/simulated_cabinet.sh docker/simulated_cabinet.sh
RUN mkdir -p var/data/locker_bridge var/secrets var/run var/locker \
    && chown -R 10001:10001 var && chmod 700 var/secrets
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    AMTOMAT_LOCKER_BRIDGE__HOST=0.0.0.0
USER 10001:10001
EXPOSE 8082
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8082/health', timeout=4)"]
CMD ["python", "-m", "locker_bridge"]
