package org.leadlearner.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Writes the manifest from which a district creates its own app. */
@Command(
    name = "manifest",
    mixinStandardHelpOptions = true,
    description = "Writes what your own app in a chat platform is created from.")
public final class ManifestCommand extends ConsoleCommand {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  private final BiFunction<Optional<URI>, Boolean, String> slack;
  private final TeamsPackage teams;

  @Parameters(paramLabel = "PLATFORM", description = "slack or teams")
  private @Nullable String platform;

  @Option(
      names = "--url",
      paramLabel = "https://...",
      description = "The address that the platform reaches this server at, as in PUBLIC_URL.")
  private @Nullable String url;

  @Option(
      names = "--socket",
      description = "For Slack's Socket Mode, which needs no address. Instead of --url.")
  private boolean socket;

  @Option(
      names = "--link-accounts",
      description =
          "For Slack: as without it, since addresses are an optional scope of each manifest.")
  private boolean linkAccounts;

  @Option(
      names = "--agent-view",
      description =
          "For Slack, with SLACK_AGENT_VIEW=on: its direct message is shown as threads, with lines"
              + " to begin with.")
  private boolean agentView;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "For Teams: the Application (client) ID; MICROSOFT_APP_ID if left out.")
  private @Nullable String id;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "For Teams: the package; ${DEFAULT-VALUE} if left out.")
  private Path out = Path.of("lead-learner-teams.zip");

  @Option(
      names = "--no-private-messages",
      description =
          "For Teams, with TEAMS_PRIVATE_MESSAGES=off: asks for no messages in channels that one"
              + " person alone sees.")
  private boolean noPrivateMessages;

  /** Creates the package for Teams. */
  @FunctionalInterface
  public interface TeamsPackage {

    /**
     * @param appId of the app registration
     * @param privateMessages as in {@code TEAMS_PRIVATE_MESSAGES}
     */
    byte[] zip(URI url, UUID appId, boolean privateMessages);
  }

  /**
   * @param slack the manifest for Slack at an address, or without one for Socket Mode; and whether
   *     it is for the agent view
   * @param teams the package for Teams
   */
  public ManifestCommand(
      Supplier<Settings.Outcome> read,
      BiFunction<Optional<URI>, Boolean, String> slack,
      TeamsPackage teams) {
    super(read);
    this.slack = slack;
    this.teams = teams;
  }

  @Override
  public Integer call() {
    return switch (String.valueOf(platform)) {
      case "slack" -> slack();
      case "teams" -> teams();
      default -> throw wrong("PLATFORM: \"" + platform + "\" is not one of slack, teams.");
    };
  }

  private int slack() {
    if (id != null) {
      throw wrong("--id is for Teams alone.");
    }
    if (noPrivateMessages) {
      throw wrong("--no-private-messages is for Teams alone.");
    }
    if (socket == (url != null)) {
      throw wrong("Give either --url https://... or --socket.");
    }
    out().print(slack.apply(Optional.ofNullable(url).map(this::address), agentView));
    out().flush();
    return ExitCode.FINE;
  }

  private int teams() {
    if (linkAccounts) {
      throw wrong("--link-accounts is for Slack alone; the package for Teams is the same.");
    }
    if (agentView) {
      throw wrong("--agent-view is for Slack alone.");
    }
    if (socket || url == null) {
      throw wrong("Teams needs an address: give --url https://...");
    }
    URI address = address(url);
    if (id != null) {
      return write(teams.zip(address, guid(id), !noPrivateMessages));
    }
    return withSettings(ready -> write(configured(address, ready.settings())));
  }

  private byte[] configured(URI address, Settings settings) throws StartFailure {
    boolean areOn = settings.teams().filter(teams -> !teams.privateMessages()).isEmpty();
    return teams.zip(address, appId(settings), areOn && !noPrivateMessages);
  }

  private static UUID appId(Settings settings) throws StartFailure {
    return settings
        .teams()
        .flatMap(teams -> teams.app())
        .map(app -> UUID.fromString(app.appId()))
        .orElseThrow(
            () ->
                new StartFailure(
                    "The app's id is not known. Give --id with the Application (client) ID, or set"
                        + " MICROSOFT_APP_ID."));
  }

  private int write(byte[] zip) {
    try {
      Files.write(out, zip);
    } catch (IOException failed) {
      throw wrong("--out: \"" + out + "\" cannot be written.");
    }
    out().println("wrote " + out);
    return ExitCode.FINE;
  }

  private UUID guid(String given) {
    if (!GUID.matcher(given).matches()) {
      throw wrong(
          "--id: \"" + given + "\" is not an id such as 11111111-2222-3333-4444-555555555555.");
    }
    return UUID.fromString(given);
  }

  private URI address(String given) {
    try {
      URI address = new URI(given.replaceFirst("/+$", ""));
      if ("https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null
          && address.getFragment() == null) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // The same fault as for an address of another kind.
    }
    throw wrong("--url: \"" + given + "\" is not an address such as https://learn.example.org.");
  }

  private ParameterException wrong(String what) {
    return new ParameterException(commandLine(), what);
  }
}
