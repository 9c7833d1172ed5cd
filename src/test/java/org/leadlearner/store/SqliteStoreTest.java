package org.leadlearner.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.leadlearner.store.conversation.RestingPlacesContract;
import org.leadlearner.store.database.ShelfContract;
import org.leadlearner.store.delivery.BeatContract;
import org.leadlearner.store.delivery.PlansContract;
import org.leadlearner.store.person.AccessRequestsContract;
import org.leadlearner.store.person.LinksContract;
import org.leadlearner.store.person.MergesContract;
import org.leadlearner.store.person.PersonalDataContract;
import org.leadlearner.store.person.RosterContract;
import org.leadlearner.store.retention.RetentionContract;
import org.leadlearner.store.seal.SealContract;
import org.leadlearner.store.secret.InstallationsContract;

/** Every contract, on SQLite. */
@Order(1)
class SqliteStoreTest {

  @Nested
  class TurnCost extends TurnCostContract {
    TurnCost() {
      super(TestDatabase.SQLITE, 4);
    }
  }

  @Nested
  class FirstReads extends FirstReadsContract {
    FirstReads() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Schema extends SchemaContract {
    Schema() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class People extends PeopleContract {
    People() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class AccessRequests extends AccessRequestsContract {
    AccessRequests() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Transactions extends TransactionsContract {
    Transactions() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class CheckIns extends CheckInsContract {
    CheckIns() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Notes extends NotesContract {
    Notes() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class StaffMirrors extends StaffMirrorsContract {
    StaffMirrors() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Steps extends StepsContract {
    Steps() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Reminders extends RemindersContract {
    Reminders() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Progress extends ProgressContract {
    Progress() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Shelf extends ShelfContract {
    Shelf() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class DeliveryKeys extends DeliveryKeysContract {
    DeliveryKeys() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Outbox extends OutboxContract {
    Outbox() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class RestingPlaces extends RestingPlacesContract {
    RestingPlaces() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Doubts extends DoubtsContract {
    Doubts() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Transcript extends TranscriptContract {
    Transcript() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Installations extends InstallationsContract {
    Installations() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class ConversationReferences extends ConversationReferencesContract {
    ConversationReferences() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Schedules extends SchedulesContract {
    Schedules() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Practices extends PracticesContract {
    Practices() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Occurrences extends OccurrencesContract {
    Occurrences() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Calendars extends CalendarsContract {
    Calendars() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Beat extends BeatContract {
    Beat() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Links extends LinksContract {
    Links() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Teams extends TeamsContract {
    Teams() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class PersonalData extends PersonalDataContract {
    PersonalData() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Retention extends RetentionContract {
    Retention() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Roster extends RosterContract {
    Roster() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Seal extends SealContract {
    Seal() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Merges extends MergesContract {
    Merges() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Rounds extends RoundsContract {
    Rounds() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Monday extends MondayContract {
    Monday() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Plans extends PlansContract {
    Plans() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Agreements extends AgreementsContract {
    Agreements() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class DashboardPasses extends DashboardPassesContract {
    DashboardPasses() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class ProjectorPasses extends ProjectorPassesContract {
    ProjectorPasses() {
      super(TestDatabase.SQLITE);
    }
  }

  @Nested
  class Meetings extends MeetingsContract {
    Meetings() {
      super(TestDatabase.SQLITE);
    }
  }
}
