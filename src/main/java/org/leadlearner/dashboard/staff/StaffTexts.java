package org.leadlearner.dashboard.staff;

import java.util.Locale;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.rubric.Rubric;

/** Texts of the pages for staff that come from other packages. */
public interface StaffTexts {

  /** The name of the team whose leads ask. */
  String team(StaffMirror mirror);

  /** The rubric of the questions, in the reader's language. */
  Rubric rubric(StaffMirror mirror, Locale locale);

  /** The result, after a lead has shown it to staff. */
  Optional<Message> picture(StaffMirror mirror, Locale locale);
}
