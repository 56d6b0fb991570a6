# The build needs no secrets: .env.test is enough for it. Of the image, see the last stage.
# glibc, not Alpine: the Temporal core is built for it.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node node_modules/vite/bin/vite.js build admin && node node_modules/vite/bin/vite.js build capture && NODE_ENV=test node ace.js build

FROM node:24-bookworm-slim
# Chromium prints papers; the fonts have the rare characters of names.
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates chromium fonts-noto-cjk && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app/build ./
RUN npm ci --omit=dev --no-audit --no-fund
# Vision models are converted here when they are first needed.
RUN mkdir -p tmp/vision && chown node tmp/vision
USER node
# Docker gives a container no user namespaces, so Chromium’s own sandbox cannot start: the container is one. It loads our
# own pages alone, without scripts and without a network.
ENV NODE_ENV=production NODE_OPTIONS=--max-old-space-size=1536 CHROMIUM_PATH=/usr/bin/chromium CHROMIUM_SANDBOX=off
CMD ["node", "bin/server.js"]
