package org.leadlearner.chat.web.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.chat.message.Form;

/** Draws a form as JSON for the page's dialog. */
public final class WebForm implements Form.Field.Visitor<ObjectNode> {

  public static ObjectNode of(Form form) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("action", form.action().encoded());
    node.put("title", form.title());
    node.put("submit", form.submit());
    ArrayNode fields = node.putArray("fields");
    WebForm drawing = new WebForm();
    form.fields().forEach(field -> fields.add(field.accept(drawing)));
    return node;
  }

  @Override
  public ObjectNode explain(Form.Explain explain) {
    return kind("explain").put("text", explain.line().text());
  }

  @Override
  public ObjectNode pickOne(Form.PickOne pick) {
    ObjectNode node = kind("pick").put("name", pick.name()).put("label", pick.label());
    pick.hint().ifPresent(hint -> node.put("hint", hint));
    pick.chosen().ifPresent(chosen -> node.put("value", chosen));
    ArrayNode groups = node.put("required", pick.isRequired()).putArray("groups");
    for (Form.Group group : pick.groups()) {
      ArrayNode values = groups.addObject().put("title", group.title()).putArray("values");
      for (Form.Value value : group.values()) {
        values.addObject().put("value", value.value()).put("sentence", value.sentence());
      }
    }
    return node;
  }

  @Override
  public ObjectNode write(Form.Write write) {
    ObjectNode node = kind("write").put("name", write.name()).put("label", write.label());
    write.hint().ifPresent(hint -> node.put("hint", hint));
    write.text().ifPresent(text -> node.put("value", text));
    return node.put("required", write.isRequired()).put("longest", write.longest());
  }

  private static ObjectNode kind(String kind) {
    return JsonNodeFactory.instance.objectNode().put("kind", kind);
  }
}
