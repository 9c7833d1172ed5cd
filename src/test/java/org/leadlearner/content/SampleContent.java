package org.leadlearner.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.content.yaml.Fault;

/** The content that ships, and the content folders under {@code src/test/content}. */
public final class SampleContent {

  /** What ships, read once per process. */
  public static final Content BUILT_IN = ContentFolder.builtIn().read();

  private static final Path ROOT = Path.of("src", "test", "content");

  private static final Map<String, Content> WITH = new ConcurrentHashMap<>();

  private SampleContent() {}

  /** The built-in content with that of a good folder, read once per process. */
  public static Content with(String name) {
    return WITH.computeIfAbsent(name, folder -> ContentFolder.at(good(folder)).read());
  }

  static Path good(String name) {
    return ROOT.resolve("good").resolve(name);
  }

  static Path bad(String name) {
    return ROOT.resolve("bad").resolve(name);
  }

  /** The faults of a bad folder as people read them. */
  static List<String> faults(String name) {
    return ContentFolder.only(bad(name)).read().faults().stream().map(Fault::toString).toList();
  }
}
