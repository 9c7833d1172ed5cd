package org.leadlearner;

import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.assistant.dialogue.DialoguePorts;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.content.Content;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.store.Store;

/** An assistant with the built-in content on the records of a store; each part can be replaced. */
public record StoredAssistant(
    Store store,
    PeopleDirectory people,
    PromptPorts prompts,
    TeamPorts teams,
    DialoguePorts dialogue,
    DashboardDoor door) {

  private static final Content CONTENT = SampleContent.BUILT_IN;

  public static Assistant of(Store store) {
    return on(store).made();
  }

  public static StoredAssistant on(Store store) {
    return new StoredAssistant(
        store,
        store.person().people(),
        StoredRecords.of(store, CONTENT.prompts()),
        StoredRecords.teams(store),
        StoredRecords.dialogue(store),
        DashboardDoor.CLOSED);
  }

  public StoredAssistant with(PeopleDirectory other) {
    return new StoredAssistant(store, other, prompts, teams, dialogue, door);
  }

  public StoredAssistant with(PromptPorts other) {
    return new StoredAssistant(store, people, other, teams, dialogue, door);
  }

  public StoredAssistant with(TeamPorts other) {
    return new StoredAssistant(store, people, prompts, other, dialogue, door);
  }

  public StoredAssistant with(DialoguePorts other) {
    return new StoredAssistant(store, people, prompts, teams, other, door);
  }

  public StoredAssistant with(DashboardDoor other) {
    return new StoredAssistant(store, people, prompts, teams, dialogue, other);
  }

  public Assistant made() {
    return new Assistant(
        people,
        store.checkin().shelf(CONTENT.rubrics()),
        store.checkin().checkIns(),
        store.checkin().progress(),
        prompts,
        teams,
        dialogue,
        door);
  }
}
