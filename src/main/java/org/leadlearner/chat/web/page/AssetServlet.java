package org.leadlearner.chat.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Serves one file of the class path; only files that are named here and in {@code Playground} are
 * public.
 */
public final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** How long the browser may cache it: {@code no-store}, or forever if the path has a version. */
  public enum Keep {
    NOTHING("no-store"),
    FOR_EVER("public, max-age=31536000, immutable");

    private final String header;

    Keep(String header) {
      this.header = header;
    }
  }

  private final byte[] content;
  private final String type;
  private final Keep keep;

  /** Throws when the class path has no such file, for example in a broken jar. */
  public AssetServlet(String resource, String type, Keep keep) {
    this.content = read(resource);
    this.type = type;
    this.keep = keep;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", keep.header);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static byte[] read(String resource) {
    try (InputStream in = AssetServlet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar: build it again");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(resource + " cannot be read from the jar", unreadable);
    }
  }
}
