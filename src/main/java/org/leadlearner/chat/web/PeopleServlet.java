package org.leadlearner.chat.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.leadlearner.chat.web.page.Json;

/** The people to choose from: {@code [{"key", "name", "role"}]}. */
final class PeopleServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ArrayNode people = JsonNodeFactory.instance.arrayNode();
    for (MadeUpPerson person : MadeUpPerson.values()) {
      people
          .addObject()
          .put("key", person.key())
          .put("name", person.fullName())
          .put("role", person.role());
    }
    Json.write(people, response);
  }
}
