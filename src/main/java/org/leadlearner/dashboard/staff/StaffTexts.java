package org.leadlearner.dashboard.staff;

import java.util.Locale;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.rubric.Rubric;

/** What stands on the pages for staff and is written elsewhere. */
public interface StaffTexts {

  /** The name of the team whose leads ask. */
  String team(StaffMirror mirror);

  /** The rubric whose questions are asked, in its reader's language. */
  Rubric rubric(StaffMirror mirror, Locale locale);

  /** What it came to, once a lead has shown it to staff. */
  Optional<Message> picture(StaffMirror mirror, Locale locale);
}
