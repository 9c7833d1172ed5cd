package org.leadlearner.dashboard;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;

/** Codes that can be told apart, and how many were asked for. */
final class FakeCodes implements StaffCodes {

  final List<Integer> made = new ArrayList<>();

  @Override
  public List<String> make(Person by, Team team, long mirrorId, int count) {
    made.add(count);
    return IntStream.range(0, count).mapToObj("7KQ2-M8XD-4TRB-%04d"::formatted).toList();
  }

  @Override
  public Optional<URI> typedAt() {
    return Optional.of(URI.create("https://learn.example.org/staff"));
  }
}
