package org.leadlearner.chat.teams.auth;

import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.teams.receive.RejectedRequestException;

/** Accepts requests from an emulator on this machine without a token. */
public final class EmulatorAuthenticator implements Authenticator {

  private static final Set<String> CHANNELS = Set.of(Channels.EMULATOR, Channels.MSTEAMS);
  private static final String NO_TENANT = "emulator";

  private final ServiceHosts hosts;

  public EmulatorAuthenticator(ServiceHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public Pass pass(PostedRequest posted) {
    if (!posted.isFromHere()) {
      throw new RejectedRequestException(
          RejectedRequestException.FORBIDDEN, "TEAMS_EMULATOR is for this machine alone");
    }
    return this::tenant;
  }

  private String tenant(Activity activity) {
    boolean isKnown =
        Optional.ofNullable(activity.getChannelId()).filter(CHANNELS::contains).isPresent()
            && Optional.ofNullable(activity.getServiceUrl()).filter(hosts::allows).isPresent();
    if (!isKnown) {
      throw new RejectedRequestException(
          RejectedRequestException.FORBIDDEN, "it is not from an emulator on this machine");
    }
    return Tenants.named(activity).stream().findFirst().orElse(NO_TENANT);
  }
}
