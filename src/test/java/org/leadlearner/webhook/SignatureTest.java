package org.leadlearner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

  /** The example that the libraries of Standard Webhooks are tested with. */
  @Test
  void itIsThatOfTheSpecification() {
    assertThat(
            Signature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330,
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void anyOtherSecretIsItsOwnBytes() {
    // printf 'id.1.{}' | openssl dgst -sha256 -hmac 0123456789abcdef01234567 -binary | base64
    assertThat(Signature.of("0123456789abcdef01234567", "id", 1, "{}"))
        .isEqualTo("v1,gos+/wFLoCe+X+XDQ5eS+5bOmdDKco0r9y5aJ1v10+A=");
  }
}
