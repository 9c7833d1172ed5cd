package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The image has what its build needs, as far as that can be told without a container engine: what
 * the Dockerfile copies is not kept out, and what the build reads is copied.
 */
class ImageTest {
  private static final Pattern COPIED_FROM_HERE =
      Pattern.compile("^COPY (?!--from)(.+) \\S+$", Pattern.MULTILINE);

  private static final Pattern READ_BY_THE_BUILD =
      Pattern.compile("\\$\\{project\\.basedir}/([\\w./-]+)");

  @Test
  void whatIsCopiedIsThereAndNotKeptOut() throws IOException {
    List<String> letIn =
        Files.readAllLines(Path.of(".dockerignore")).stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList();

    assertThat(copied())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(Path.of(path)).exists())
        .allSatisfy(path -> assertThat(letIn).anyMatch(entry -> Path.of(path).startsWith(entry)));
  }

  @Test
  void whatTheBuildReadsIsCopied() throws IOException {
    List<String> read =
        READ_BY_THE_BUILD
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(path -> path.group(1))
            .toList();

    assertThat(read)
        .isNotEmpty()
        .allSatisfy(path -> assertThat(copied()).anyMatch(Path.of(path)::startsWith));
  }

  private static List<String> copied() throws IOException {
    return COPIED_FROM_HERE
        .matcher(Files.readString(Path.of("Dockerfile")))
        .results()
        .flatMap(line -> Stream.of(line.group(1).split(" ")))
        .toList();
  }
}
