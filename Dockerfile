# One static binary and nothing else: no shell, no package manager, no user but a number.
#
#   docker build --tag legwork .
#   docker run --publish 8080:8080 --volume legwork:/data legwork
#
# The base images are pinned by tag. Pin them by digest (`docker buildx imagetools inspect TAG`) where the
# registry can be reached; the toolchain itself is pinned by rust-toolchain.toml either way.

FROM rust:1.95.0-slim-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends musl-tools \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY rust-toolchain.toml ./
RUN rustup target add wasm32-unknown-unknown "$(uname -m)-unknown-linux-musl"
COPY . .
# The site first, then the binary that holds it.
RUN target="$(uname -m)-unknown-linux-musl" \
    && cargo xtask site --release \
    && cargo build --locked --release --package server --target "$target" \
    && install -D "target/$target/release/legwork" /image/legwork \
    && install --directory --owner 10001 --group 10001 --mode 700 /image/data

FROM scratch
COPY --from=build /image/legwork /legwork
COPY --from=build --chown=10001:10001 /image/data /data
USER 10001:10001
ENV LEGWORK_LISTEN=0.0.0.0:8080 \
    DATABASE_URL=sqlite:/data/legwork.sqlite
VOLUME ["/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s CMD ["/legwork", "healthcheck"]
ENTRYPOINT ["/legwork"]
CMD ["serve"]
