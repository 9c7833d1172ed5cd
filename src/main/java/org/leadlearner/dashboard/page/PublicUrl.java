package org.leadlearner.dashboard.page;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where browsers reach this server.
 *
 * @param read the address without a trailing slash, empty when there is none; read again each time,
 *     because the port may be known only when the server listens
 */
public record PublicUrl(Supplier<Optional<URI>> read) {

  public Optional<URI> base() {
    return read.get();
  }

  /** A path of this server as browsers ask for it. */
  public String path(String path) {
    return base().map(URI::getRawPath).orElse("") + path;
  }

  public boolean isHttps() {
    return base().map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
  }
}
