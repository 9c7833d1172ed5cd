# Two stages: one builds the jar, the other has a Java runtime, the jar, and a user without rights.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn ./.mvn
COPY src/build ./src/build
COPY src/main ./src/main
COPY prompts ./prompts
COPY LICENSE NOTICE ./
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin lead-learner \
    && install --directory --owner=10001 --group=10001 --mode=0700 /data
COPY --from=build /build/target/lead-learner.jar /app/lead-learner.jar
COPY src/docs/operating/lead-learner.sh /app/lead-learner.sh
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 3000
# The playground stays off: whoever reaches it can speak as anybody.
ENV HOST=0.0.0.0 PORT=3000 DATABASE_URL=jdbc:sqlite:/data/lead-learner.db PLAYGROUND=off LOG_FORMAT=json \
    LEAD_LEARNER_JAR=/app/lead-learner.jar LEAD_LEARNER_ARCHIVE=/data/lead-learner.jsa
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT} && printf 'GET /healthz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && grep -qx 'ok' <&3"]
# The first good stop leaves an archive of the classes beside the database; one of another jar is not used.
ENTRYPOINT ["sh", "/app/lead-learner.sh"]
CMD ["run"]
