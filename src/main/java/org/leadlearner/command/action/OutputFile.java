package org.leadlearner.command.action;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.database.OwnerOnly;

/** A new file that only its owner can read; an existing file is never overwritten. */
final class OutputFile {

  private static final Set<StandardOpenOption> FRESH =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private OutputFile() {}

  /** Writes the content. */
  interface Content {
    void writeTo(OutputStream file) throws IOException;
  }

  /** Writes the content as text, in UTF-8. */
  interface Letters {
    void writeTo(Writer file) throws IOException;
  }

  static void makeText(Path out, Letters letters) throws StartFailure {
    make(
        out,
        to -> {
          try (Writer file = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            letters.writeTo(file);
          }
        });
  }

  /**
   * Creates the file.
   *
   * @throws StartFailure when it exists already or cannot be created, with the fix
   */
  static void make(Path out, Content content) throws StartFailure {
    try (OutputStream file =
        Channels.newOutputStream(Files.newByteChannel(out, FRESH, OwnerOnly.file()))) {
      content.writeTo(file);
    } catch (FileAlreadyExistsException there) {
      throw new StartFailure("--out: " + out + " is there already. Name another file.");
    } catch (IOException unwritable) {
      throw new StartFailure("--out: " + out + " cannot be written. Name a file that can be made.");
    }
  }
}
