package org.leadlearner.chat.teams.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {

  private final ServiceHosts hosts =
      new ServiceHosts(Set.of("smba.TrafficManager.net", "proxy.example:8443", "127.0.0.1:9000"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net",
        "https://smba.trafficmanager.net/amer/",
        "HTTPS://SMBA.TRAFFICMANAGER.NET/teams/",
        "https://smba.trafficmanager.net:443/emea/",
        "https://proxy.example:8443/",
        "http://127.0.0.1:9000/",
        "https://127.0.0.1:9000/"
      })
  void listedHostsAreAllowed(String url) {
    assertThat(hosts.allows(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "smba.trafficmanager.net",
        "//smba.trafficmanager.net/",
        "http://smba.trafficmanager.net/",
        "ftp://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://evil@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:443@evil.example/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net:0/",
        "https://smba.trafficmanager.net./",
        "https://smba.trafficmanager.net.evil.example/",
        "https://evil.example/smba.trafficmanager.net",
        "https://evil.example#@smba.trafficmanager.net",
        "https://evil.example?@smba.trafficmanager.net",
        "https://smba.trafficmanager.net?x",
        "https://smba.trafficmanager.net#x",
        "https://smba.trafficmanager.net\\@evil.example/",
        "https:\\\\smba.trafficmanager.net/",
        "https://smba.trafficmanager.net\t/",
        "https://smba.trafficmanager.net%2eevil.example/",
        "https://smba\u3002trafficmanager\u3002net/",
        "https://smb\u0430.trafficmanager.net/",
        "https://xn--smb-7cd.trafficmanager.net/",
        "https:smba.trafficmanager.net",
        "https:///smba.trafficmanager.net",
        "https://proxy.example/",
        "http://proxy.example:8443/",
        "http://127.0.0.1/",
        "http://127.0.0.1:9001/",
        "http://127.0.0.2:9000/",
        "http://localhost:9000/"
      })
  void allElseIsNot(String url) {
    assertThat(hosts.allows(url)).isFalse();
  }

  @Test
  void anEmulatorMayLiveOnAnyPortOfThisMachine() {
    ServiceHosts emulated = new ServiceHosts(Set.of(), true);

    assertThat(emulated.allows("http://localhost:56150/_connector")).isTrue();
    assertThat(emulated.allows("http://[::1]:9/")).isTrue();
    assertThat(emulated.allows("http://127.0.0.1.evil.example:9/")).isFalse();
    assertThat(emulated.allows("http://10.0.0.1:9/")).isFalse();
    assertThat(emulated.allows("https://smba.trafficmanager.net/")).isFalse();
  }
}
