#!/bin/bash
# Starts the application once against a real PostgreSQL and writes what the JVM learned to gopherdeck.aot, so that the
# image starts faster. Runs while the image is built; the database is that of the complete jar, on a throw-away home.
set -euo pipefail
home=$(mktemp -d)

GOPHERDECK_HOME=$home java -jar target/gopherdeck.jar --server.port=0 >"$home/database.log" 2>&1 &
database=$!
trap 'kill "$database" || cat "$home/database.log"; wait "$database" || true' EXIT
until grep -q 'Started GopherdeckApplication' "$home/database.log"; do
  kill -0 "$database"
  sleep 1
done
value() { sed -n "s/^$1=//p" "$home/database.properties" | sed 's/\\//g'; }

cd application
SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$(value port)/$(value database)" \
SPRING_DATASOURCE_USERNAME="$(value user)" SPRING_DATASOURCE_PASSWORD="$(value password)" \
  java -XX:AOTCacheOutput=gopherdeck.aot -Dspring.context.exit=onRefresh -jar gopherdeck.jar --server.port=0
test -s gopherdeck.aot
