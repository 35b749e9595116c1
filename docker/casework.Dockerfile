# The case service: drafts, transcripts, staff pages, printed drafts.
# Build from the project's root: docker build -f docker/casework.Dockerfile .

# The same files as scripts/setup_steps/fonts.py keeps; tests/docker compares them.
FROM node:20-bookworm-slim AS fonts
WORKDIR /build
COPY tools/forms/export/fonts/package.json tools/forms/export/fonts/package-lock.json tools/forms/export/fonts/.npmrc ./
RUN npm ci --ignore-scripts
WORKDIR /build/node_modules/@expo-google-fonts
RUN mkdir /fonts \
    && cp noto-sans/400Regular/NotoSans_400Regular.ttf /fonts/NotoSans-Regular.ttf \
    && cp noto-sans/600SemiBold/NotoSans_600SemiBold.ttf /fonts/NotoSans-SemiBold.ttf \
    && cp vazirmatn/400Regular/Vazirmatn_400Regular.ttf /fonts/Vazirmatn-Regular.ttf \
    && cp vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf /fonts/Vazirmatn-SemiBold.ttf \
    && cp noto-sans/LICENSE_FONT /fonts/LICENSE-NotoSans \
    && cp vazirmatn/LICENSE_FONT /fonts/LICENSE-Vazirmatn

# The locker frame of the terminals, and the styles of the staff pages.
FROM node:20-bookworm-slim AS client
WORKDIR /build/avatar_client
COPY avatar_client/package.json avatar_client/package-lock.json ./
# As the set-up does (scripts/setup_steps/client.py says why not npm ci).
RUN npm install --no-save --no-audit --no-fund
COPY avatar_client ./
RUN npm run build
# The same files as scripts/setup_steps/client.py copies; tests/docker compares them.
WORKDIR /build/avatar_client/node_modules/@kern-ux/native
RUN mkdir /kern \
    && cp dist/kern.min.css /kern/kern.min.css \
    && cp dist/fonts/fira-sans/FiraSans-Regular.woff2 /kern/FiraSans-Regular.woff2 \
    && cp dist/fonts/fira-sans/FiraSans-SemiBold.woff2 /kern/FiraSans-SemiBold.woff2 \
    && cp LICENSE.md /kern/LICENSE.md

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
COPY --from=fonts /fonts var/fonts
COPY --from=client /build/avatar_client/dist avatar_client/dist
COPY --from=client /kern tools/casework/pages/static/vendor/kern
RUN mkdir -p var/data/casework var/secrets var/shared var/audit var/locker \
    && chown -R 10001:10001 var && chmod 700 var/secrets var/shared var/audit
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    AMTOMAT_CASEWORK__HOST=0.0.0.0
USER 10001:10001
EXPOSE 8081 8083
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8081/health', timeout=4)"]
CMD ["python", "-m", "tools.casework"]
