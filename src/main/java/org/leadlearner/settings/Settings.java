package org.leadlearner.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.event.Level;

/**
 * Everything that an operator can set, read once at startup.
 *
 * @param admins the administrators
 * @param linkAccounts whether accounts in Slack and Teams with the same address are linked
 * @param legalHold whether nothing may be deleted for now, whoever asks
 * @param retention for how many days records are kept
 * @param playground whether the browser playground is open
 * @param minGroupSize the fewest people that a team figure may stand for, 5 or more
 * @param slack empty when nothing of Slack is set
 * @param teams empty when nothing of Teams is set
 * @param webhook empty where nobody is told of closed rounds
 */
public record Settings(
    Http http,
    Database database,
    Content content,
    District district,
    Set<Admin> admins,
    boolean linkAccounts,
    boolean legalHold,
    Retention retention,
    boolean playground,
    int minGroupSize,
    EncryptionKeys encryptionKeys,
    Optional<SlackSettings> slack,
    Optional<TeamsSettings> teams,
    Logs logs,
    Metrics metrics,
    Optional<Webhook> webhook) {

  public Settings {
    admins = Set.copyOf(admins);
  }

  /**
   * Where the server listens.
   *
   * @param port 0 for any free port
   * @param publicUrl the address for browsers and platforms, without a slash at the end
   */
  public record Http(String host, int port, Optional<URI> publicUrl) {}

  /**
   * The database.
   *
   * @param url {@code jdbc:sqlite:<path of a file>} or {@code jdbc:postgresql://host/name?...}
   */
  public record Database(String url) {

    public static final String SQLITE = "jdbc:sqlite:";

    /** The file of an SQLite database; empty for PostgreSQL. */
    public Optional<Path> file() {
      return url.startsWith(SQLITE)
          ? Optional.of(Path.of(url.substring(SQLITE.length())))
          : Optional.empty();
    }

    /** Without the part after the question mark, which contains the password. */
    @Override
    public String toString() {
      int question = url.indexOf('?');
      return question < 0 ? url : url.substring(0, question) + "?(not shown)";
    }
  }

  /**
   * The content.
   *
   * @param promptsDir a folder that adds to or replaces the built-in content
   */
  public record Content(Optional<Path> promptsDir) {}

  /**
   * An administrator.
   *
   * @param platform {@code slack}, {@code teams} or {@code web}; empty for any
   * @param workspace Slack's team id or Microsoft's tenant id; empty for any that is served
   * @param user the platform's id of the user
   */
  public record Admin(Optional<String> platform, Optional<String> workspace, String user) {}

  /**
   * The district.
   *
   * @param name its name; empty when it is not set
   * @param holidays whose public holidays are days off: a country such as {@code US}, or one of its
   *     states such as {@code US-TX}; empty for none
   * @param distressContacts what is said to a person in distress instead of our default text; empty
   *     for the default
   */
  public record District(
      Optional<String> name,
      ZoneId zone,
      Optional<String> holidays,
      Optional<String> distressContacts) {}

  /**
   * For how many days records are kept, each empty for forever.
   *
   * @param transcripts stored conversations
   * @param practice daily prompts and the replies to them
   * @param checkIns check-ins, notes, readings and people's own steps
   */
  public record Retention(
      Optional<Integer> transcripts, Optional<Integer> practice, Optional<Integer> checkIns) {}

  /** The format and level of our own log lines; libraries log from WARN upwards. */
  public record Logs(Format format, Level level) {

    public enum Format {
      TEXT,
      JSON
    }
  }

  /**
   * Who may read the program's metrics.
   *
   * @param token that a scraper sends; empty when only this machine may ask
   */
  public record Metrics(boolean isOn, Optional<String> token) {

    public static final Metrics LOOPBACK = new Metrics(true, Optional.empty());
    public static final Metrics OFF = new Metrics(false, Optional.empty());

    /** Without the token. */
    @Override
    public String toString() {
      return "Metrics[isOn="
          + isOn
          + ", token="
          + (token.isPresent() ? "(not shown)" : "none")
          + "]";
    }
  }

  /**
   * What is told of closed rounds.
   *
   * @param secret that calls are signed with
   */
  public record Webhook(URI url, String secret) {

    /** The host alone: some systems put a key into the path. */
    @Override
    public String toString() {
      return "Webhook[host=" + url.getHost() + "]";
    }
  }

  /** What reading gave: settings, or every fault at once. */
  public sealed interface Outcome {

    /** Usable settings, with warnings for the operator. */
    record Ready(Settings settings, List<String> warnings) implements Outcome {
      public Ready {
        warnings = List.copyOf(warnings);
      }
    }

    /** At least one fault; nothing can start. */
    record Faulty(List<SettingFault> faults) implements Outcome {
      public Faulty {
        faults = List.copyOf(faults);
      }

      public List<String> lines() {
        return faults.stream().map(SettingFault::line).sorted().toList();
      }
    }
  }
}
