package org.leadlearner.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of this process in jars alone, since an archive of classes takes no folders. */
final class JarOfClasses {

  private JarOfClasses() {}

  static String classPath(Path jar) throws IOException {
    List<String> others = new ArrayList<>(List.of(jar.toAbsolutePath().toString()));
    Set<String> seen = new TreeSet<>();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream whole = new JarOutputStream(file)) {
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path place = Path.of(part);
        if (Files.isDirectory(place)) {
          addAll(place, whole, seen);
        } else if (Files.exists(place)) {
          others.add(place.toAbsolutePath().toString());
        }
      }
    }
    return String.join(File.pathSeparator, others);
  }

  private static void addAll(Path folder, JarOutputStream whole, Set<String> seen)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> !file.equals(folder))
          .sorted()
          .forEach(file -> add(folder, file, whole, seen));
    }
  }

  private static void add(Path folder, Path file, JarOutputStream whole, Set<String> seen) {
    // Folders have entries, too: what is looked for by its folder is found by them.
    boolean isFolder = Files.isDirectory(file);
    String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
    String name = isFolder ? path + "/" : path;
    if (!seen.add(name)) {
      return;
    }
    try {
      whole.putNextEntry(new JarEntry(name));
      if (!isFolder) {
        Files.copy(file, whole);
      }
      whole.closeEntry();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
