package org.leadlearner.settings;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The settings for Microsoft Teams: as an app, or with the emulator on this machine, but never
 * both.
 *
 * @param app our app registration; empty only with the emulator
 * @param openIdMetadataUrl the document that names the keys of incoming requests
 * @param loginUrl the base of the token endpoints, without a slash at the end: {@code
 *     <base>/<tenant>/oauth2/v2.0/token}
 * @param serviceHosts the hosts, perhaps with a port, that a token may be sent to
 * @param emulator whether requests from this machine need no token
 * @param privateMessages whether Teams accepts targeted messages in channels, which one person sees
 */
public record TeamsSettings(
    Optional<AppIdentity> app,
    URI openIdMetadataUrl,
    URI loginUrl,
    Set<String> serviceHosts,
    boolean emulator,
    boolean privateMessages) {

  public TeamsSettings {
    serviceHosts = Set.copyOf(serviceHosts);
  }

  /** The bot's app registration in the district's own tenant. Both ids are GUIDs in lower case. */
  public record AppIdentity(String appId, String password, String tenantId) {

    /** Without the password. */
    @Override
    public String toString() {
      return "AppIdentity[%s, tenant %s]".formatted(appId, tenantId);
    }
  }
}
