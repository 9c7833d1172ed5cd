package org.leadlearner.content.yaml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the build has worked out from the built-in content, stored among the classes. It contains a
 * fingerprint of its input, including the code that reads it. Among classes in a folder it is used
 * only if that is the same; a jar is built of what was the same, and its parts do not change.
 *
 * @param name below the classes
 * @param content the folders of the content that it is made from
 * @param code the folders of the classes that make it
 */
public record BuiltFile(String name, List<String> content, List<String> code) {

  private static final int FINGERPRINT_BYTES = 32;
  private static final List<String> SOURCES =
      List.of(".class", ".json", ".properties", ".yaml", ".yml");

  /**
   * What was stored in the program's jar, or in the folder of its classes while its input is still
   * the same.
   *
   * @param landmark a file in a folder of the built-in content
   * @param also other input than files
   * @param reader of all that was stored
   */
  public <T> Optional<T> read(URL landmark, List<String> also, Function<BytesReader, T> reader) {
    if (!landmark.getProtocol().equals("jar")) {
      return BuiltInContent.read(landmark, folder -> read(folder, also, reader));
    }
    try (InputStream file = BuiltFile.class.getResourceAsStream("/" + name)) {
      return file == null ? Optional.empty() : whole(file, kept -> true, reader);
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /**
   * What was stored; nothing when its input has changed since, or the file is damaged.
   *
   * @param folder the built-in content, which is beside the classes
   * @param also other input than files
   * @param reader of all that was stored
   */
  public <T> Optional<T> read(Path folder, List<String> also, Function<BytesReader, T> reader) {
    Path stored = classes(folder).resolve(name);
    if (!Files.exists(stored)) {
      return Optional.empty();
    }
    try (InputStream file = Files.newInputStream(stored)) {
      byte[] present = fingerprint(folder, also);
      return whole(file, kept -> Arrays.equals(kept, present), reader);
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /** What is behind the fingerprint. What was made of damaged bytes is dropped. */
  private static <T> Optional<T> whole(
      InputStream file, Predicate<byte[]> isUsable, Function<BytesReader, T> reader)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(file)) {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null || !isUsable.test(zip.readNBytes(FINGERPRINT_BYTES))) {
        return Optional.empty();
      }
      // The zip compares its checksum as its last byte is read.
      BytesReader bytes = new BytesReader(zip, entry.getSize() - FINGERPRINT_BYTES);
      T made = reader.apply(bytes);
      return bytes.isAtEnd() ? Optional.of(made) : Optional.empty();
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | UncheckedIOException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Stores it, for {@link #read}.
   *
   * @return the file
   */
  public Path write(Path folder, List<String> also, byte[] bytes) {
    try {
      byte[] fingerprint = fingerprint(folder, also);
      ByteBuffer file = ByteBuffer.allocate(fingerprint.length + bytes.length);
      file.put(fingerprint).put(bytes);
      Path kept = classes(folder).resolve(name);
      Path whole = kept.resolveSibling(kept.getFileName() + ".new");
      Files.write(whole, unpacked(file.array()));
      return Files.move(whole, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException exception) {
      throw new UncheckedIOException("what was built from " + folder, exception);
    }
  }

  /**
   * As a zip that is not packed. What makes the jar leaves a zip as it is, so that no start has to
   * unpack it, which takes as long as all else that is done to read it.
   */
  private static byte[] unpacked(byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry("content");
    entry.setTimeLocal(LocalDate.EPOCH.withYear(1980).atStartOfDay());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream file = new ByteArrayOutputStream(bytes.length + Short.MAX_VALUE);
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(entry);
      zip.write(bytes);
    }
    return file.toByteArray();
  }

  private static Path classes(Path folder) {
    return folder.resolveSibling("");
  }

  private byte[] fingerprint(Path folder, List<String> also) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (String part : content) {
      addFiles(digest, folder.resolve(part));
    }
    for (String part : code) {
      addFiles(digest, classes(folder).resolve(part));
    }
    also.forEach(text -> add(digest, text.getBytes(StandardCharsets.UTF_8)));
    return digest.digest();
  }

  private static void addFiles(MessageDigest digest, Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path file : entries.filter(BuiltFile::isSource).sorted().toList()) {
        add(digest, folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        add(digest, Files.readAllBytes(file));
      }
    }
  }

  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return SOURCES.stream().anyMatch(name::endsWith);
  }

  /** With its length, so that separate values stay separate. */
  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
