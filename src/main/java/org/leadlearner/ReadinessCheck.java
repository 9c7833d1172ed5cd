package org.leadlearner;

import java.util.Optional;

/** One thing that must be well before this server can do its work, such as the database. */
interface ReadinessCheck {

  /** A word or two that name it. */
  String name();

  /** Why it is not ready, in one sentence without secrets; empty when it is. Answers quickly. */
  Optional<String> trouble();
}
