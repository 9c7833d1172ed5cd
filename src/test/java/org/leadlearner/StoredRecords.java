package org.leadlearner;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.access.ProjectorDoor;
import org.leadlearner.access.StaffDoor;
import org.leadlearner.app.AssistantFactory;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.assistant.dialogue.DialoguePorts;
import org.leadlearner.assistant.dialogue.Ear;
import org.leadlearner.assistant.team.DistrictPorts;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.people.Admins;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;
import org.leadlearner.understand.interpret.Interpreter;

/** What the assistant needs for prompts, out of one store. */
public final class StoredRecords {

  private StoredRecords() {}

  /**
   * @param admins ids of platform users who administer
   */
  public static PromptPorts of(Store store, PromptLibrary library, String... admins) {
    return AssistantFactory.promptRecords(store, library, admins(admins));
  }

  private static Admins admins(String... users) {
    return new Admins(
        Stream.of(users)
            .map(user -> new Admins.Admin(Optional.empty(), Optional.empty(), user))
            .collect(Collectors.toSet()));
  }

  /** What hears all tests of a process. */
  private static final class Ears {
    private static final Interpreter BUILT_IN = built();

    private static Interpreter built() {
      try {
        return PhraseLearning.interpreter(ContentFolder.builtIn());
      } catch (StartFailure fault) {
        throw new IllegalStateException(fault);
      }
    }
  }

  /** The built-in phrases, learned once for all tests of a process. */
  public static Interpreter interpreter() {
    return Ears.BUILT_IN;
  }

  /** The built-in phrases, and what was asked as it is kept. */
  public static DialoguePorts dialogue(Store store) {
    return new DialoguePorts(Ear.of(interpreter()), store.conversation().openQuestions());
  }

  /** Teams whose results are shown from five people on, in a district in UTC. */
  public static TeamPorts teams(Store store) {
    return teams(store, ZoneOffset.UTC);
  }

  /**
   * The same where staff can be asked, and rounds can be shown on a wall.
   *
   * @param link to the questions, by the number of what is open
   * @param wall to what a room sees
   */
  public static TeamPorts teams(Store store, LongFunction<URI> link, URI wall) {
    StaffDoor door =
        new StaffDoor() {
          @Override
          public boolean isReachable() {
            return true;
          }

          @Override
          public Optional<URI> link(long mirrorId) {
            return Optional.of(link.apply(mirrorId));
          }
        };
    ProjectorDoor projector = (person, round, at) -> Optional.of(wall);
    return teams(
        store,
        ZoneOffset.UTC,
        new Suppression(5),
        new AssistantFactory.Doors(DashboardDoor.CLOSED, door, projector));
  }

  /**
   * The same in another zone.
   *
   * @param admins ids of platform users who administer
   */
  public static TeamPorts teams(Store store, ZoneId zone, String... admins) {
    return teams(store, zone, new Suppression(5), admins);
  }

  /** The same where results are shown from another number of answers on. */
  public static TeamPorts teams(
      Store store, ZoneId zone, Suppression suppression, String... admins) {
    return teams(store, zone, suppression, AssistantFactory.Doors.CLOSED, admins);
  }

  private static TeamPorts teams(
      Store store,
      ZoneId zone,
      Suppression suppression,
      AssistantFactory.Doors doors,
      String... admins) {
    return AssistantFactory.teamRecords(
        store,
        store.team().rounds(),
        suppression,
        admins(admins),
        doors,
        new DistrictPorts(zone, store.conversation().reach(), store.team().teamWeeks()));
  }
}
