# SPDX-License-Identifier: EUPL-1.2
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY package.json LICENSE ./
COPY src src
COPY cards cards
COPY manifest manifest
COPY metrics metrics
COPY --from=packages /app/node_modules node_modules
RUN mkdir -p /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "src/check-health.mjs"]
CMD ["node", "src/main.mjs"]
