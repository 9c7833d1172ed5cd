package org.leadlearner.content.prompt;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadlearner.content.yaml.Disk;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.UnreadableException;

/**
 * The files of daily prompts of one content folder.
 *
 * @param sheets by file name below the folder that contains {@code daily/}, with or without faults
 * @param faults of the folder itself; those of the files are in their sheets
 */
public record PromptFolder(Map<String, PromptFile> sheets, List<Fault> faults) {
  public static final String NAME = "daily";
  public static final PromptFolder NONE = new PromptFolder(Map.of(), List.of());

  /**
   * Reads {@code daily/} below a content folder.
   *
   * @param below the prefix of the folder's name in faults: empty, or a path with a slash
   */
  public static PromptFolder read(Path content, String below) {
    String name = below + NAME;
    List<Path> files;
    try {
      files = Disk.listYaml(content.resolve(NAME));
    } catch (UnreadableException exception) {
      return new PromptFolder(Map.of(), List.of(exception.fault(name)));
    }
    if (files.isEmpty()) {
      return new PromptFolder(
          Map.of(),
          List.of(Fault.ofFile(name, "holds no prompts", "Put a file there that ends in .yaml.")));
    }
    Map<String, PromptFile> sheets = new LinkedHashMap<>();
    for (Path file : files) {
      sheets.put(
          NAME + "/" + file.getFileName(), PromptFile.read(file, name + "/" + file.getFileName()));
    }
    return new PromptFolder(sheets, List.of());
  }
}
