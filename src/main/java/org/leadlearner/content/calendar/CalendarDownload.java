package org.leadlearner.content.calendar;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.leadlearner.outward.PublicHosts;

/**
 * Downloads a calendar file from an address that somebody typed. It connects to public hosts only,
 * over https, and to exactly the addresses that were checked, so that a name which changes its
 * address in between leads nowhere else.
 */
public final class CalendarDownload {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MOST_REDIRECTS = 3;
  private static final Pattern WEBCAL = Pattern.compile("^webcals?://", Pattern.CASE_INSENSITIVE);

  private final OkHttpClient client;
  private final String scheme;

  public CalendarDownload() {
    this("https", new PublicHosts());
  }

  /** For tests, which have a server on their own machine. */
  CalendarDownload(String scheme, Predicate<InetAddress> allowed) {
    this(scheme, new PublicHosts(allowed));
  }

  CalendarDownload(String scheme, PublicHosts hosts) {
    this.scheme = scheme;
    this.client = hosts.client(LONGEST);
  }

  /** The result. */
  public sealed interface Fetched {

    /** The text of a file of at most {@link CalendarFile#LARGEST} bytes. */
    record Text(String text) implements Fetched {}

    record Failed(Trouble trouble) implements Fetched {}
  }

  /** Why nothing was downloaded. */
  public enum Trouble {
    /** It is not an https address with a host name, or contains a password. */
    NOT_ALLOWED,
    /** The name resolves to an address that is not public. */
    NOT_PUBLIC,
    /** No such host, no response, or none in time. */
    NO_ANSWER,
    /** The host responded with an error, or redirected to another host. */
    REFUSED,
    TOO_LARGE
  }

  /** Downloads the file at {@code address}; {@code webcal} is read as {@code https}. */
  public Fetched fetch(String address) {
    HttpUrl url = HttpUrl.parse(WEBCAL.matcher(address.strip()).replaceFirst(scheme + "://"));
    if (url == null || !isAllowed(url)) {
      return new Fetched.Failed(Trouble.NOT_ALLOWED);
    }
    try {
      return follow(url);
    } catch (PublicHosts.NotPublicException inside) {
      return new Fetched.Failed(Trouble.NOT_PUBLIC);
    } catch (IOException trouble) {
      return new Fetched.Failed(Trouble.NO_ANSWER);
    }
  }

  private boolean isAllowed(HttpUrl url) {
    boolean usualPort = url.port() == HttpUrl.defaultPort("https") || !scheme.equals("https");
    return url.scheme().equals(scheme)
        && usualPort
        && url.username().isEmpty()
        && url.password().isEmpty()
        && PublicHosts.isName(url.host());
  }

  private Fetched follow(HttpUrl start) throws IOException {
    HttpUrl url = start;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      try (Response response = client.newCall(request(url)).execute()) {
        if (!response.isRedirect()) {
          return answer(response);
        }
        Optional<HttpUrl> next = next(url, response);
        if (next.isEmpty()) {
          return new Fetched.Failed(Trouble.REFUSED);
        }
        url = next.get();
      }
    }
    return new Fetched.Failed(Trouble.REFUSED);
  }

  private static Request request(HttpUrl url) {
    return new Request.Builder().url(url).header("Accept", "text/calendar").build();
  }

  /** The next address of a redirect; only on the same host. */
  private static Optional<HttpUrl> next(HttpUrl from, Response response) {
    return Optional.ofNullable(response.header("Location"))
        .flatMap(location -> Optional.ofNullable(from.resolve(location)))
        .filter(to -> to.scheme().equals(from.scheme()))
        .filter(to -> to.host().equals(from.host()) && to.port() == from.port());
  }

  private static Fetched answer(Response response) throws IOException {
    if (!response.isSuccessful()) {
      return new Fetched.Failed(Trouble.REFUSED);
    }
    try (ResponseBody body = response.body();
        BufferedSource source = body.source()) {
      return source.request(CalendarFile.LARGEST + 1L)
          ? new Fetched.Failed(Trouble.TOO_LARGE)
          : new Fetched.Text(text(source.readByteArray()));
    }
  }

  /** Decoded like a file; invalid text is decoded as well as possible. */
  private static String text(byte[] file) {
    try {
      return CalendarText.decoded(file);
    } catch (CharacterCodingException unknown) {
      return new String(file, StandardCharsets.UTF_8);
    }
  }
}
