package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.web.page.Json;
import org.leadlearner.chat.web.page.Refusal;
import org.leadlearner.chat.web.page.WebForm;

/**
 * Handles one kind of post of the page: 200 when it is committed, 4xx when it is invalid, 503 when
 * it may be retried with the same key. The response is a JSON object, with {@code error} for
 * people.
 */
class PostServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Function<Body, Receipt> work;

  PostServlet(Function<Body, Receipt> work) {
    this.work = work;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Receipt receipt = work.apply(Body.read(request.getInputStream()));
      answer(response, HttpServletResponse.SC_OK, taken(receipt));
    } catch (Refusal refusal) {
      answer(response, refusal.status(), error(refusal.sentence()));
    } catch (RuntimeException fault) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      log("Playground could not take " + request.getServletPath() + ", ref " + reference, fault);
      answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, error(sorry(reference)));
    }
  }

  /** What the page does at once: open a form, or show errors in one. */
  private static ObjectNode taken(Receipt receipt) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    receipt.form().ifPresent(form -> node.set("form", WebForm.of(form)));
    if (!receipt.faults().isEmpty()) {
      ObjectNode faults = node.putObject("faults");
      receipt.faults().forEach(faults::put);
    }
    return node;
  }

  private static String sorry(String reference) {
    return "Sorry, that did not reach us (reference %s). Nothing is lost; please try again."
        .formatted(reference);
  }

  private static ObjectNode error(String sentence) {
    return JsonNodeFactory.instance.objectNode().put("error", sentence);
  }

  private static void answer(HttpServletResponse response, int status, ObjectNode body)
      throws IOException {
    response.setStatus(status);
    Json.write(body, response);
  }
}
