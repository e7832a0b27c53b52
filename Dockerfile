# The API alone. Neo4j runs beside it: docker-compose.yml shows how.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    ALLEGIANCE_HOME=/home/node/.allegiance
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/cypher cypher
COPY --from=build /app/schema schema
COPY --from=build /app/data data
COPY --from=build /app/templates templates
# A volume takes its owner from the folder that it is mounted over.
RUN install --directory --owner=node --group=node "$ALLEGIANCE_HOME"
USER node
EXPOSE 4000
# Unhealthy while there is no release to answer from, as while a large one is loaded: that restarts nothing by itself.
HEALTHCHECK --interval=5s --timeout=5s --start-period=120s --retries=12 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server.js"]
