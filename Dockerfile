# Build: the whole application, then its libraries apart from its own classes, so that an update moves few bytes.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
# With credentials set the wrapper downloads by Java, whose trust store the rest of the build relies on; they are never sent
ENV MVNW_USERNAME=none MVNW_PASSWORD=none
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY content content
COPY src/main src/main
RUN ./mvnw -B -ntp -q -Prelease -DskipTests package \
 && java -Djarmode=tools -jar target/gopherdeck.jar extract --layers --destination layers
# The image takes its PostgreSQL from elsewhere
RUN mkdir application \
 && cp -r layers/dependencies/. layers/application/. application/ \
 && rm application/lib/embedded-postgres-binaries-*.jar \
# The cache belongs to files of one time of change; a layer of libraries kept from an earlier build has another unless it is fixed
 && find application -name '*.jar' -exec touch --date=@1000000000 {} +
COPY src/docker/train-cache.sh .
# PostgreSQL does not run as root
RUN useradd --create-home trainer && chown trainer application
USER trainer
RUN ./train-cache.sh

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/gopherdeck gopherdeck
WORKDIR /opt/gopherdeck
COPY --from=build /build/application/lib lib
COPY --from=build /build/application/gopherdeck.jar /build/application/gopherdeck.aot ./
COPY src/docker/healthy.sh ./
# Without a usable cache the server would start all the same, slowly and in silence
RUN java -XX:AOTMode=on -XX:AOTCache=gopherdeck.aot -jar gopherdeck.jar --version
ENV GOPHERDECK_HOME=/var/lib/gopherdeck SERVER_ADDRESS=0.0.0.0 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60"
USER gopherdeck
VOLUME /var/lib/gopherdeck
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["./healthy.sh"]
ENTRYPOINT ["java", "-Xlog:aot*=error", "-XX:AOTCache=gopherdeck.aot", "-jar", "gopherdeck.jar"]
