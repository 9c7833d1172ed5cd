package org.leadlearner.outward;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/**
 * Hosts on the public Internet. A client of this connects to the very addresses that were checked,
 * so that a name which changes its address in between leads nowhere else; it follows no redirect.
 */
public final class PublicHosts {

  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|.*:.*");

  private final Predicate<InetAddress> allowed;

  public PublicHosts() {
    this(PublicAddress::is);
  }

  /**
   * @param allowed which addresses may be connected to
   */
  public PublicHosts(Predicate<InetAddress> allowed) {
    this.allowed = allowed;
  }

  /** The name stands for an address that is not public. */
  public static final class NotPublicException extends UnknownHostException {
    private static final long serialVersionUID = 1L;
  }

  /** Whether it is a name, and no address that could stand for a machine inside. */
  public static boolean isName(String host) {
    return !NUMERIC.matcher(host).matches();
  }

  /**
   * @param longest how long one call may take
   */
  public OkHttpClient client(Duration longest) {
    return new OkHttpClient.Builder()
        .dns(this::checked)
        // A proxy would look the name up once more, and perhaps find another address.
        .proxy(Proxy.NO_PROXY)
        .followRedirects(false)
        .followSslRedirects(false)
        .callTimeout(longest)
        .build();
  }

  /**
   * The addresses of a host. One that is not public spoils them all: no honest host has such a mix.
   *
   * @throws NotPublicException when one is not public
   */
  public List<InetAddress> checked(String host) throws UnknownHostException {
    List<InetAddress> addresses = Dns.SYSTEM.lookup(host);
    if (!addresses.stream().allMatch(allowed)) {
      throw new NotPublicException();
    }
    return addresses;
  }
}
