package org.leadlearner.chat.teams.connector;

/**
 * What the bot proves itself with (a single-tenant registration).
 *
 * @param appId the application id, which is also the audience of what comes in
 * @param password its client secret
 * @param tenant the tenant that the registration belongs to
 */
public record TeamsCredentials(String appId, String password, String tenant) {

  /** Without the password. */
  @Override
  public String toString() {
    return "TeamsCredentials[" + appId + " of " + tenant + "]";
  }
}
