# The explorer and its API, without a database: NEO4J_URI says where that is. compose.yaml runs both.
FROM node:20-bookworm-slim AS build
WORKDIR /app
RUN npm install --global pnpm@12
# Manifests first, so that a change of code does not install everything again. The tests stay out, with their browser.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY cypher/package.json cypher/
COPY seed/package.json seed/
COPY api/package.json api/
COPY web/package.json web/
COPY tests/package.json tests/
RUN pnpm install --frozen-lockfile --filter '!@mask-diplomacy/tests'
COPY . .
RUN node --import tsx --input-type=module \
    --eval "const { buildWeb } = await import('./scripts/web-build.ts'); await buildWeb();"

FROM node:20-bookworm-slim
# TypeScript is run as it is; without a cache of its own nothing is written, so the file system may be read-only.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 TSX_DISABLE_CACHE=1
WORKDIR /app
COPY --from=build --chown=root:root /app ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["node", "--eval", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# What `pnpm start` runs. pnpm itself would look for changed packages first.
CMD ["node", "--import", "tsx", "scripts/start.ts"]
