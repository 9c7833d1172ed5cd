package org.leadlearner.http.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Serves one file that is put together from resources of the class path; only files that are named
 * in the code are public.
 */
public final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** How long the browser may cache it. */
  public enum Keep {
    NOTHING("no-store"),
    /** Only if the path has a version. */
    FOR_EVER("public, max-age=31536000, immutable");

    private final String header;

    Keep(String header) {
      this.header = header;
    }
  }

  private final byte[] content;
  private final String type;
  private final Keep keep;

  /** Throws when the class path has no such resource, for example in a broken jar. */
  public AssetServlet(String type, Keep keep, String... resources) {
    this.type = type;
    this.keep = keep;
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
