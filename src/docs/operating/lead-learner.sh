#!/bin/sh
# Starts Lead Learner with an archive of its classes, which makes a start lighter: lead-learner.sh [command ...]
# The first stop after a new jar writes the archive beside the database (Java 17 or 18), or Java keeps it up to date
# by itself (19 and newer). Without a good archive Java starts as it always does.
set -eu
jar=${LEAD_LEARNER_JAR:-/opt/lead-learner/lead-learner.jar}
archive=${LEAD_LEARNER_ARCHIVE:-$PWD/lead-learner.jsa}
set -- "-XX:SharedArchiveFile=$archive" -jar "$jar" "$@"
if ! { [ -f "$archive" ] && [ "$archive" -nt "$jar" ]; }; then
  version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = \([0-9]*\).*/\1/p')
  if [ "$version" -lt 19 ]; then
    shift
    set -- "-XX:ArchiveClassesAtExit=$archive" "$@"
  fi
fi
# Java 17 and 18 do not know the flag that keeps an archive up to date, and pass over it.
# A turn is a little work in each of thousands of methods. Java's second compiler makes it a quarter faster, but takes a
# third of the processor for the first 20,000 turns and 60 MB, so the first one compiles alone. Where hundreds of turns a
# second go on for hours, leave out TieredStopAtLevel.
# The heap begins with 64 MB and grows when it must. By itself Java begins with a 64th of the machine's memory, and fills
# that with garbage before it cleans up; and it keeps as much as 70 % of the heap free. Most of what a turn makes is
# garbage right after it: 28 MB of young memory hold the start with few cleanups, and do not grow with the rest.
# A turn touches thousands of methods and a little of everywhere: the heap and the compiled code in pages of 2 MB, where
# Linux gives them to who asks, save a tenth of its work, because a machine finds few large pages sooner than many small ones.
# The C library takes memory for each of a hundred threads by itself; two such places are enough for SQLite.
MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
export MALLOC_ARENA_MAX
exec java -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -XX:TieredStopAtLevel=1 \
  -XX:+UseTransparentHugePages -XX:+UseSerialGC -Xms64m -Xmn28m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 \
  -XX:MaxRAMPercentage=65 -XX:+ExitOnOutOfMemoryError "$@"
