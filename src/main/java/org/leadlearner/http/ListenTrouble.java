package org.leadlearner.http;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.leadlearner.settings.Settings;

/**
 * Explains why a server cannot listen, because the system's message names neither the setting nor
 * the fix.
 */
public final class ListenTrouble {
  private static final int FIRST_FREE_FOR_ALL = 1024;

  private ListenTrouble() {}

  /** One line with the fix, for a problem with the address or the port. */
  public static String explain(Settings.Http http) {
    if (!isOurs(http.host())) {
      return "HOST "
          + http.host()
          + " is not an address of this machine; set HOST to 127.0.0.1 or 0.0.0.0";
    }
    if (http.port() > 0 && http.port() < FIRST_FREE_FOR_ALL) {
      return "port "
          + http.port()
          + " is in use by another program or needs more rights;"
          + " set PORT to another number, 1024 or higher";
    }
    return "port " + http.port() + " is in use by another program; set PORT to another number";
  }

  private static boolean isOurs(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress()
          || NetworkInterface.getByInetAddress(address) != null
          || address.isLoopbackAddress();
    } catch (UnknownHostException | SocketException unknown) {
      return false;
    }
  }
}
