package org.leadlearner;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line by which tests start Java. Where the jar is built, and the build says so, it
 * comes from the jar, with an archive of its classes: each start then takes a third less work.
 */
public final class JavaLine {

  private static final Path JAR = Path.of(System.getProperty("program", "none"));
  private static final String TESTS = System.getProperty("java.class.path");
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private JavaLine() {}

  /** Of the program as it is shipped. */
  static List<String> program() {
    return isBuilt() ? line(sharing(), JAR.toAbsolutePath().toString()) : line(List.of(), TESTS);
  }

  /** Of a main class among the tests. */
  public static List<String> test() {
    return isBuilt()
        ? line(sharing(), JAR.toAbsolutePath() + File.pathSeparator + TESTS)
        : line(List.of(), TESTS);
  }

  private static boolean isBuilt() {
    return Files.exists(JAR);
  }

  private static List<String> line(List<String> options, String classPath) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(QUICK);
    line.addAll(options);
    line.addAll(List.of("-cp", classPath));
    return line;
  }

  private static List<String> sharing() {
    return List.of("-XX:SharedArchiveFile=" + archive());
  }

  /** Whichever test process starts the program first makes it, and the others wait. */
  private static Path archive() {
    try {
      // Of a jar that is built anew, an older archive is left alone.
      long built = Files.getLastModifiedTime(JAR).toMillis();
      Path archive = JAR.resolveSibling("classes-" + built + ".jsa").toAbsolutePath();
      if (Files.notExists(archive)) {
        makeAlone(archive);
      }
      return archive;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static synchronized void makeAlone(Path archive) throws IOException {
    try (FileChannel file =
            FileChannel.open(
                archive.resolveSibling("classes.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock alone = file.lock()) {
      if (alone.isValid() && Files.notExists(archive)) {
        make(archive);
      }
    }
  }

  /** Runs the program once: what it has loaded when it ends is archived. */
  private static void make(Path archive) throws IOException {
    Path folder = Files.createTempDirectory(archive.getParent(), "archived");
    Path unfinished = folder.resolve("unfinished.jsa");
    List<String> options = List.of("-XX:ArchiveClassesAtExit=" + unfinished, "-Xlog:disable");
    List<String> line = new ArrayList<>(line(options, JAR.toAbsolutePath().toString()));
    line.addAll(List.of("org.leadlearner.Main", "run"));
    try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, Map.of(), line)) {
      program.say("dana", "first", "checkin");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
  }
}
