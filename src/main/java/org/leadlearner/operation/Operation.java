package org.leadlearner.operation;

import java.time.Instant;
import org.leadlearner.people.Person;

/** Looks at how the assistant runs. */
public interface Operation {

  /** Whether somebody administers the district, asked anew at each look. */
  boolean isFor(Person person);

  OperationReport report(Instant now);
}
