# The sandbox of zoom-directory, for services of CI and for compose files. Build it in a checkout:
#   docker build -t zoom-directory-sandbox .
#   docker run -p 4010:4010 zoom-directory-sandbox --users 500 --seed 7
FROM node:22-slim AS package
WORKDIR /package
COPY . .
RUN npm ci --ignore-scripts && mkdir /packed && npm pack --pack-destination /packed

FROM node:22-slim
COPY --from=package /packed/ /packed/
RUN npm install --global /packed/zoom-directory-*.tgz && rm -r /packed
USER node
EXPOSE 4010
HEALTHCHECK --interval=2s --timeout=2s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_sandbox/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["zoom-directory", "sandbox", "--host", "0.0.0.0"]
