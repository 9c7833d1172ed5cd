package org.leadlearner.content.rubric;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadlearner.content.yaml.BuiltInContent;
import org.leadlearner.content.yaml.Disk;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.Schema;
import org.leadlearner.content.yaml.UnreadableException;

/**
 * The rubric files of one content folder.
 *
 * @param sheets by rubric key, with or without faults
 * @param faults of all files, including those that are in no sheet
 */
public record RubricFolder(Map<String, RubricFile> sheets, List<Fault> faults) {
  public static final String NAME = "rubrics";
  public static final RubricFolder NONE = new RubricFolder(Map.of(), List.of());

  private static final Schema SCHEMA =
      Schema.at(BuiltInContent.resource("rubrics/rubric.schema.json"));

  /**
   * Reads {@code rubrics/} below a content folder.
   *
   * @param below the prefix of the folder's name in faults: empty, or a path with a slash
   */
  public static RubricFolder read(Path content, String below) {
    String name = below + NAME;
    List<Path> files;
    try {
      files = Disk.listYaml(content.resolve(NAME));
    } catch (UnreadableException exception) {
      return empty(exception.fault(name));
    }
    return files.isEmpty()
        ? empty(Fault.ofFile(name, "holds no rubric", "Put a file there that ends in .yaml."))
        : read(files, name);
  }

  private static RubricFolder read(List<Path> files, String name) {
    Map<String, RubricFile> sheets = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Path file : files) {
      RubricFile sheet = RubricFile.read(file, name + "/" + file.getFileName(), SCHEMA);
      faults.addAll(sheet.faults());
      RubricFile first = sheet.key().isEmpty() ? null : sheets.putIfAbsent(sheet.key(), sheet);
      if (first != null) {
        faults.add(sheet.sameKeyAs(first));
      }
    }
    return new RubricFolder(sheets, faults);
  }

  private static RubricFolder empty(Fault fault) {
    return new RubricFolder(Map.of(), List.of(fault));
  }
}
