package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.leadlearner.chat.Form;

/** A form as the card of a task module. */
final class TaskModuleRenderer {

  /**
   * The card; the form's title stands outside of it, in the task module.
   *
   * @param values what stands in the fields, by name; a field that is left out shows what the form
   *     itself says
   * @param faults what to mend, by the name of the field
   */
  ObjectNode card(Form form, Map<String, String> values, Map<String, String> faults) {
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    return card.put("type", "AdaptiveCard").put("version", "1.5").put("speak", form.title());
  }
}
