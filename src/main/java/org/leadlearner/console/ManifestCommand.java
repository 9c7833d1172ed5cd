package org.leadlearner.console;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Writes the manifest that a district creates its own app from. */
@Command(
    name = "manifest",
    mixinStandardHelpOptions = true,
    description = "Writes the manifest that your own app in a chat platform is created from.")
public final class ManifestCommand extends ConsoleCommand {
  private final Function<Optional<URI>, String> slack;

  @Parameters(paramLabel = "PLATFORM", description = "slack")
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

  /**
   * A command with this way to write.
   *
   * @param slack the manifest for Slack at an address, or without one for Socket Mode
   */
  public ManifestCommand(Function<Optional<URI>, String> slack) {
    this.slack = slack;
  }

  @Override
  public Integer call() {
    if (!"slack".equals(platform)) {
      throw wrong("PLATFORM: \"" + platform + "\" is not one of slack.");
    }
    if (socket == (url != null)) {
      throw wrong("Give either --url https://... or --socket.");
    }
    out().print(slack.apply(Optional.ofNullable(url).map(this::address)));
    out().flush();
    return ExitCode.FINE;
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
      // The same is wrong with it as with an address of another kind.
    }
    throw wrong("--url: \"" + given + "\" is not an address such as https://learn.example.org.");
  }

  private ParameterException wrong(String what) {
    return new ParameterException(commandLine(), what);
  }
}
