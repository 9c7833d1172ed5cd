package org.leadlearner.people;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a platform knows a person.
 *
 * @param platform {@code web}, {@code slack} or {@code teams}
 * @param workspace Slack's team id, Microsoft's tenant id, or {@code playground}
 * @param user the platform's id of the user inside that workspace
 */
public record Account(String platform, String workspace, String user) {

  /** Reads what {@link #inOneWord()} wrote; empty when a part is missing. */
  public static Optional<Account> parse(String oneWord) {
    // Only the last part may contain colons: Microsoft's user ids do.
    String[] parts = oneWord.strip().split(":", 3);
    return parts.length == 3 && Stream.of(parts).noneMatch(String::isBlank)
        ? Optional.of(new Account(parts[0], parts[1], parts[2]))
        : Optional.empty();
  }

  /** In the form that operators write, such as {@code slack:T123:U123}. */
  public String inOneWord() {
    return platform + ":" + workspace + ":" + user;
  }
}
