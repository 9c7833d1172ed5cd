package org.leadlearner.chat.teams.fake;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;

/** Tokens of the Bot Connector for the bot, good and bad. */
final class ChannelTokens {
  private static final String ISSUER = "https://api.botframework.com";
  private static final String EVIL = "https://evil.example/";

  private final Clock clock;
  private final Duration life;

  /**
   * @param life of a token from when it was made
   */
  ChannelTokens(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  /** The whole Authorization header; empty when there is none. */
  Optional<String> header(TokenKind kind, String serviceUrl) {
    return switch (kind) {
      case NONE -> Optional.empty();
      case MALFORMED -> Optional.of("Bearer not.a.jwt");
      case BASIC ->
          Optional.of(
              "Basic "
                  + Base64.getEncoder()
                      .encodeToString("user:password".getBytes(StandardCharsets.UTF_8)));
      default -> Optional.of("Bearer " + token(kind, serviceUrl));
    };
  }

  private String token(TokenKind kind, String serviceUrl) {
    JWTClaimsSet claims = claims(kind, serviceUrl);
    return switch (kind) {
      case UNSIGNED -> new PlainJWT(claims).serialize();
      case HMAC -> hmac(claims);
      case TAMPERED -> tampered(signed(claims, SigningKeys.GOOD), claims);
      case WRONG_KEY -> signed(claims, SigningKeys.IMPOSTOR);
      case UNKNOWN_KEY -> signed(claims, SigningKeys.UNKNOWN);
      case UNENDORSED -> signed(claims, SigningKeys.UNENDORSED);
      default -> signed(claims, SigningKeys.GOOD);
    };
  }

  private JWTClaimsSet claims(TokenKind kind, String serviceUrl) {
    JWTClaimsSet.Builder claims = good(serviceUrl);
    switch (kind) {
      case EXPIRED -> lives(claims, Duration.ofHours(-2), Duration.ofHours(-1));
      case EXPIRED_IN_LEEWAY -> lives(claims, Duration.ofHours(-1), Duration.ofMinutes(-2));
      case NOT_YET -> lives(claims, Duration.ofHours(1), Duration.ofHours(2));
      case WRONG_AUDIENCE -> claims.audience("bbbbbbbb-0000-4000-8000-000000000002");
      case NO_AUDIENCE -> claims.audience((String) null);
      case WRONG_ISSUER -> claims.issuer(EVIL);
      case EMULATOR -> asEmulator(claims);
      case WRONG_SERVICE_URL -> claims.claim("serviceurl", EVIL);
      case NO_SERVICE_URL -> claims.claim("serviceurl", null);
      default -> {}
    }
    return claims.build();
  }

  private JWTClaimsSet.Builder good(String serviceUrl) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(Cast.APP_ID)
            .claim("serviceurl", serviceUrl);
    lives(claims, Duration.ofMinutes(-1), life);
    return claims;
  }

  private static void asEmulator(JWTClaimsSet.Builder claims) {
    claims
        .issuer("https://login.microsoftonline.com/" + Cast.TENANT + "/v2.0")
        .claim("ver", "2.0")
        .claim("azp", Cast.APP_ID)
        .claim("tid", Cast.TENANT);
  }

  private void lives(JWTClaimsSet.Builder claims, Duration from, Duration to) {
    Instant now = clock.instant();
    claims.notBeforeTime(Date.from(now.plus(from))).expirationTime(Date.from(now.plus(to)));
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String hmac(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(SigningKeys.GOOD.getKeyID()).build(),
              claims);
      token.sign(new MACSigner(SigningKeys.GOOD.toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String tampered(String token, JWTClaimsSet claims) {
    String[] thirds = token.split("\\.", -1);
    String other = new JWTClaimsSet.Builder(claims).claim("extra", true).build().toString();
    return thirds[0] + "." + Base64URL.encode(other) + "." + thirds[2];
  }
}
