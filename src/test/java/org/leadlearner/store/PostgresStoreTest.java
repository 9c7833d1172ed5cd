package org.leadlearner.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
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

/** Every contract, on PostgreSQL. */
@Tag("postgres")
class PostgresStoreTest {

  @Nested
  class TurnCost extends TurnCostContract {
    TurnCost() {
      super(TestDatabase.POSTGRES, 1);
    }
  }

  @Nested
  class FirstReads extends FirstReadsContract {
    FirstReads() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Schema extends SchemaContract {
    Schema() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class People extends PeopleContract {
    People() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class AccessRequests extends AccessRequestsContract {
    AccessRequests() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Transactions extends TransactionsContract {
    Transactions() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class CheckIns extends CheckInsContract {
    CheckIns() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Notes extends NotesContract {
    Notes() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class StaffMirrors extends StaffMirrorsContract {
    StaffMirrors() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Steps extends StepsContract {
    Steps() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Reminders extends RemindersContract {
    Reminders() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Progress extends ProgressContract {
    Progress() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Shelf extends ShelfContract {
    Shelf() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class DeliveryKeys extends DeliveryKeysContract {
    DeliveryKeys() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Outbox extends OutboxContract {
    Outbox() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class RestingPlaces extends RestingPlacesContract {
    RestingPlaces() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Doubts extends DoubtsContract {
    Doubts() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Transcript extends TranscriptContract {
    Transcript() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Installations extends InstallationsContract {
    Installations() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class ConversationReferences extends ConversationReferencesContract {
    ConversationReferences() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Schedules extends SchedulesContract {
    Schedules() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Practices extends PracticesContract {
    Practices() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Occurrences extends OccurrencesContract {
    Occurrences() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Calendars extends CalendarsContract {
    Calendars() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Beat extends BeatContract {
    Beat() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Links extends LinksContract {
    Links() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Teams extends TeamsContract {
    Teams() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class PersonalData extends PersonalDataContract {
    PersonalData() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Retention extends RetentionContract {
    Retention() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Roster extends RosterContract {
    Roster() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Seal extends SealContract {
    Seal() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Merges extends MergesContract {
    Merges() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Rounds extends RoundsContract {
    Rounds() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Monday extends MondayContract {
    Monday() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Plans extends PlansContract {
    Plans() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Agreements extends AgreementsContract {
    Agreements() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class DashboardPasses extends DashboardPassesContract {
    DashboardPasses() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class ProjectorPasses extends ProjectorPassesContract {
    ProjectorPasses() {
      super(TestDatabase.POSTGRES);
    }
  }

  @Nested
  class Meetings extends MeetingsContract {
    Meetings() {
      super(TestDatabase.POSTGRES);
    }
  }
}
