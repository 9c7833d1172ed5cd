package org.leadlearner.chat.teams.auth;

import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.schema.Activity;
import java.util.List;
import org.leadlearner.chat.teams.receive.RejectedRequestException;

/** Accepts activities that Teams signed for this bot, from our own tenant and a known service. */
public final class TokenAuthenticator implements Authenticator {

  private final TokenVerifier tokens;
  private final ServiceHosts hosts;
  private final String ours;

  /**
   * @param ours the id of our tenant
   */
  public TokenAuthenticator(TokenVerifier tokens, ServiceHosts hosts, String ours) {
    this.tokens = tokens;
    this.hosts = hosts;
    this.ours = ours;
  }

  @Override
  public Pass pass(PostedRequest posted) {
    String authorization =
        posted
            .authorization()
            .orElseThrow(
                () ->
                    new RejectedRequestException(
                        RejectedRequestException.UNAUTHORIZED, "there is no token"));
    TokenVerifier.Proof proof = tokens.proof(authorization);
    return activity -> admitted(proof, activity);
  }

  private String admitted(TokenVerifier.Proof proof, Activity activity) {
    String url = activity.getServiceUrl() == null ? "" : activity.getServiceUrl();
    check(Channels.MSTEAMS.equals(activity.getChannelId()), "it is not from Teams");
    check(proof.endorsements().contains(Channels.MSTEAMS), "its key does not vouch for Teams");
    check(proof.serviceUrl().equals(url), "its token is for another service");
    check(hosts.allows(url), "its service is not in TEAMS_SERVICE_HOSTS");
    List<String> named = Tenants.named(activity);
    check(!named.isEmpty(), "it names no tenant");
    check(named.stream().allMatch(ours::equalsIgnoreCase), "it is of another tenant");
    // Always the same spelling; otherwise one person would become two.
    return ours;
  }

  private static void check(boolean isGood, String fault) {
    if (!isGood) {
      throw new RejectedRequestException(RejectedRequestException.FORBIDDEN, fault);
    }
  }
}
