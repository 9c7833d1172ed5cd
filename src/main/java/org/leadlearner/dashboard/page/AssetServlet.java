package org.leadlearner.dashboard.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Serves one file that is put together from resources of the class path. */
public final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final byte[] content;
  private final String type;

  /** Throws when a resource is missing, as in an incorrectly packed jar. */
  public AssetServlet(String type, String... resources) {
    this.type = type;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String resource : resources) {
      all.writeBytes(read(resource));
    }
    this.content = all.toByteArray();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static byte[] read(String resource) {
    try (InputStream file = AssetServlet.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("the class path misses " + resource);
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
