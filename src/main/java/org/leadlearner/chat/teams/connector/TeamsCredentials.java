package org.leadlearner.chat.teams.connector;

/**
 * The bot's credentials (a single-tenant app registration).
 *
 * @param appId the application id, which is also the audience of incoming tokens
 * @param password its client secret
 * @param tenant the tenant of the registration
 */
public record TeamsCredentials(String appId, String password, String tenant) {

  /** Without the password. */
  @Override
  public String toString() {
    return "TeamsCredentials[" + appId + " of " + tenant + "]";
  }
}
