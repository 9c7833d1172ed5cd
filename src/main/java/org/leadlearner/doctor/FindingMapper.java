package org.leadlearner.doctor;

import java.util.List;
import org.leadlearner.console.DoctorCheck.Finding;

/** Hands what a platform's doctor found to the console, which knows no platform. */
final class FindingMapper {

  private FindingMapper() {}

  static List<Finding> all(List<org.leadlearner.chat.Finding> findings) {
    return findings.stream().map(FindingMapper::one).toList();
  }

  private static Finding one(org.leadlearner.chat.Finding finding) {
    return switch (finding.kind()) {
      case OK -> Finding.ok(finding.text());
      case NOTE -> Finding.note(finding.text());
      case FAULT -> Finding.fault(finding.text());
    };
  }
}
