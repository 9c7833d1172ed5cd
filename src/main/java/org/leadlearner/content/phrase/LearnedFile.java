package org.leadlearner.content.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.phrase.Learned;

/**
 * What was learned from the built-in phrases when the program was built, stored among its classes.
 * It contains a fingerprint of its input, including the learning code, and is used only if that is
 * the same.
 */
public final class LearnedFile {

  private static final String OURS = "org/leadlearner/";
  private static final String NAME = OURS + "content/phrase/learned-phrases";

  /** The code that learns: the readers of the files, and the readers of lines. */
  private static final List<String> CODE = List.of("content/phrase", "content/yaml", "understand");

  private static final List<String> SOURCES = List.of(".class", ".json", ".yaml", ".yml");

  private LearnedFile() {}

  /**
   * What was learned from these phrases; nothing when they, the names of the strands or the code
   * have changed since, or the file is damaged.
   *
   * @param content the built-in content, which is beside the classes
   */
  public static Optional<Learned> read(Path content, Rubric rubric) {
    try {
      Path file = classes(content).resolve(NAME);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      byte[] fingerprint = fingerprint(content, rubric);
      byte[] kept = new byte[fingerprint.length];
      bytes.get(kept);
      long sum = bytes.getLong();
      return Arrays.equals(fingerprint, kept) && sum == sum(bytes)
          ? Optional.of(LearnedBytes.read(bytes.array(), bytes.position()))
          : Optional.empty();
    } catch (IOException | BufferUnderflowException broken) {
      return Optional.empty();
    }
  }

  /**
   * Stores what was learned, for {@link #read}.
   *
   * @return the file
   */
  public static Path write(Path content, Rubric rubric, Learned learned) {
    try {
      byte[] fingerprint = fingerprint(content, rubric);
      byte[] bytes = LearnedBytes.of(learned);
      ByteBuffer file = ByteBuffer.allocate(fingerprint.length + Long.BYTES + bytes.length);
      file.put(fingerprint).putLong(sum(ByteBuffer.wrap(bytes))).put(bytes);
      Path kept = classes(content).resolve(NAME);
      Path whole = Files.write(kept.resolveSibling(kept.getFileName() + ".new"), file.array());
      return Files.move(whole, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException exception) {
      throw new UncheckedIOException("what was learned from " + content, exception);
    }
  }

  private static long sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate());
    return sum.getValue();
  }

  private static Path classes(Path content) {
    return content.resolveSibling("");
  }

  private static byte[] fingerprint(Path content, Rubric rubric) throws IOException {
    MessageDigest digest = sha256();
    addFiles(digest, content.resolve(PhraseFolder.NAME));
    for (String code : CODE) {
      addFiles(digest, classes(content).resolve(OURS + code));
    }
    for (Strand strand : rubric.strands()) {
      add(digest, strand.key().getBytes(StandardCharsets.UTF_8));
      add(digest, strand.name().getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }

  private static void addFiles(MessageDigest digest, Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path file : entries.filter(LearnedFile::isSource).sorted().toList()) {
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
