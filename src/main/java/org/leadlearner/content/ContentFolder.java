package org.leadlearner.content;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;

/** Where content is read from. Each {@link #read} looks at the files anew. */
public final class ContentFolder {
  private static final String MAIN_RUBRIC = "shared-ownership";

  private static final Comparator<Rubric> MAIN_FIRST =
      Comparator.comparing((Rubric rubric) -> !rubric.edition().key().equals(MAIN_RUBRIC))
          .thenComparing(Rubric::title, String.CASE_INSENSITIVE_ORDER);

  private final Optional<URL> builtIn;
  private final Optional<Path> folder;

  private ContentFolder(Optional<URL> builtIn, Optional<Path> folder) {
    this.builtIn = builtIn;
    this.folder = folder;
  }

  /** The content that ships with the program. */
  public static ContentFolder builtIn() {
    return new ContentFolder(Optional.of(landmark()), Optional.empty());
  }

  /**
   * The built-in content and a folder: a rubric there takes the place of the built-in one with the
   * same key, any other comes beside it. While a rubric there has faults, the built-in one stays.
   */
  public static ContentFolder at(Path folder) {
    return new ContentFolder(Optional.of(landmark()), Optional.of(folder));
  }

  /** Just a folder, without the built-in content. */
  public static ContentFolder only(Path folder) {
    return new ContentFolder(Optional.empty(), Optional.of(folder));
  }

  /** Reads everything; what cannot be read is among the faults. */
  public Content read() {
    List<Fault> faults = new ArrayList<>();
    Map<String, RubricSheet> sheets = new LinkedHashMap<>();
    for (RubricFolder rubrics : folders()) {
      faults.addAll(rubrics.faults());
      rubrics.sheets().values().stream()
          .filter(RubricSheet::isWhole)
          .forEach(sheet -> sheets.put(sheet.key(), sheet));
    }
    faults.addAll(sameTitles(sheets.values()));
    faults.sort(Fault.IN_READING_ORDER);
    return new Content(rubrics(sheets.values()), faults);
  }

  private List<RubricFolder> folders() {
    List<RubricFolder> folders = new ArrayList<>();
    builtIn
        .map(url -> BuiltInContent.read(url, path -> RubricFolder.read(path, "prompts")))
        .ifPresent(folders::add);
    folder.map(path -> RubricFolder.read(path, path.toString())).ifPresent(folders::add);
    return folders;
  }

  private static List<Rubric> rubrics(Collection<RubricSheet> sheets) {
    return sheets.stream().flatMap(sheet -> sheet.rubric().stream()).sorted(MAIN_FIRST).toList();
  }

  private static List<Fault> sameTitles(Collection<RubricSheet> sheets) {
    Map<String, RubricSheet> seen = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (RubricSheet sheet : sheets) {
      RubricSheet first = seen.putIfAbsent(sheet.title().toLowerCase(Locale.ROOT), sheet);
      if (first != null) {
        faults.add(sheet.sameTitleAs(first));
      }
    }
    return faults;
  }

  private static URL landmark() {
    return BuiltInContent.resource("rubrics/rubric.schema.json");
  }
}
