package org.leadlearner.chat.teams.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.teams.receive.RejectedRequestException;

/**
 * Verifies that the Bot Connector signed a token for this bot (Microsoft, "Authenticate requests
 * from the Bot Connector service to your bot"). The SDK's own check accepts tokens of other bots
 * and fetches keys without a timeout (platforms.md).
 */
public final class TokenVerifier {

  private static final String SCHEME = "Bearer ";
  private static final String ISSUER = "https://api.botframework.com";
  private static final String SERVICE_URL = "serviceurl";
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final SigningKeys keys;
  private final String appId;
  private final Clock clock;

  public TokenVerifier(SigningKeys keys, String appId, Clock clock) {
    this.keys = keys;
    this.appId = appId;
    this.clock = clock;
  }

  /**
   * What a valid token states.
   *
   * @param serviceUrl the service that the activity must name
   * @param endorsements the channels that the key may sign for
   */
  record Proof(String serviceUrl, Set<String> endorsements) {}

  /**
   * @param authorization the header of that name. Throws {@link RejectedRequestException}: 401 for
   *     an invalid token, 503 while no key is known to verify it with
   */
  Proof proof(String authorization) {
    if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw bad("the scheme is not Bearer");
    }
    try {
      return proof(SignedJWT.parse(authorization.substring(SCHEME.length()).strip()));
    } catch (ParseException | JOSEException | IllegalArgumentException malformed) {
      throw bad("the token is malformed");
    }
  }

  private Proof proof(SignedJWT token) throws ParseException, JOSEException {
    // We choose the algorithm: if the token chose it, the public key could serve as an HMAC secret.
    check(JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()), "it is not RS256");
    JWTClaimsSet claims = token.getJWTClaimsSet();
    checkClaims(claims);
    String serviceUrl = claims.getStringClaim(SERVICE_URL);
    check(serviceUrl != null, "it names no service");
    SigningKey key = key(Optional.ofNullable(token.getHeader().getKeyID()).orElse(""));
    check(token.verify(new RSASSAVerifier(key.key())), "its signature is wrong");
    return new Proof(serviceUrl, key.endorsements());
  }

  /** Cheap checks come first, so a token that is not for us causes no fetch of keys. */
  private void checkClaims(JWTClaimsSet claims) {
    check(ISSUER.equals(claims.getIssuer()), "it is from another issuer");
    check(claims.getAudience().contains(appId), "it is for another bot");
    Instant now = clock.instant();
    Optional<Instant> end = Optional.ofNullable(claims.getExpirationTime()).map(Date::toInstant);
    Optional<Instant> start = Optional.ofNullable(claims.getNotBeforeTime()).map(Date::toInstant);
    check(end.filter(now.minus(SKEW)::isBefore).isPresent(), "it is too old");
    check(start.filter(now.plus(SKEW)::isBefore).isEmpty(), "it is not good yet");
  }

  private SigningKey key(String id) {
    Optional<SigningKey> key = keys.find(id);
    if (key.isEmpty() && !keys.areKnown()) {
      throw new RejectedRequestException(
          RejectedRequestException.UNAVAILABLE, "no key is known yet that could prove it");
    }
    return key.orElseThrow(() -> bad("its key is not known"));
  }

  private static void check(boolean isGood, String fault) {
    if (!isGood) {
      throw bad(fault);
    }
  }

  private static RejectedRequestException bad(String why) {
    return new RejectedRequestException(RejectedRequestException.UNAUTHORIZED, why);
  }
}
