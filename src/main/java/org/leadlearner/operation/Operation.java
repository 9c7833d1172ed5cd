package org.leadlearner.operation;

import java.time.Instant;
import org.leadlearner.people.Person;

/** Looks at how the assistant runs. */
public interface Operation {

  /** Whether somebody administers the district, looked up for each page. */
  boolean isFor(Person person);

  OperationReport report(Instant now);
}
