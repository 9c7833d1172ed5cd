package org.leadlearner.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A student's name is seen in a note; names of staff, places and bodies are let be. */
class StudentNameTest {

  private static final List<String> NAMED =
      List.of(
          "Emily Smith in 4th grade failed the reading test twice",
          "My student Alexa Moreno’s mom runs the group",
          "A student named Marcus built the map",
          "Jayden, a 5th grader, showed us the app",
          "we changed it after student Tyler Brown complained",
          "Students like Sofia Ramirez need this",
          "Tyler Brown was suspended and we talked about it",
          "our 3rd grader Liam wrote the survey",
          "Olivia's IEP meeting showed the gap",
          "Noah Lee has an IEP and the team met",
          "a kid called Dante asked for it",
          "The girl, Mia, told the board",
          "We met with Ethan Clark's parents about the plan",
          "Ava is one of our students who tried it",
          "Mason Hill in grade 7 struggled with the new schedule",
          "Lucas Gray failed math again",
          "Notes from the talk with pupil Hannah King",
          "see Isabella’s test scores in the folder",
          "freshman Caleb Young led the workshop",
          "Zoe Adams from 2nd grade got a D in reading");

  /** As principals and directors write them. */
  private static final List<String> PLAIN =
      List.of(
          "We stop the meeting 10 minutes early to share one thing we read",
          "Coaches help new teachers start a network map, done every August",
          "Team norms doc p. 3, “pause and ask who outside knows this”",
          "Ms. Rivera and Coach Daniels lead the book study in 4th grade",
          "Principal Ortiz shares her reading log with staff",
          "Ruth Okafor in 4th grade shared her network map",
          "Marcus Hill in 3rd grade tried the podcast routine",
          "Student Council asked for a shared calendar",
          "Students in 4th grade failed to find the library page",
          "Lincoln Elementary and Grant Middle School share a channel",
          "Google Classroom course list, updated in October",
          "Student Services and Special Education wrote the plan together",
          "Teachers from Region 4 visited on Tuesday",
          "Dr. Lee's survey of staff, 84 answers",
          "Board policy 3.12, adopted in June, gives credit",
          "Learning Forward standards, chapter on leadership",
          "Helen Park, our union lead, signed the draft rules",
          "Our PLN list names Alice Keeler and George Couros",
          "Kids first is our motto, see the poster in the office",
          "The Parent Teacher Association read the draft",
          "minutes of the cabinet, Nov 3: Grace and Omar agreed",
          "Feedback from Priya Shah and Victor Diaz on the trial",
          "The student handbook, page 12, Student Voice survey",
          "Each school has a lead: Ana, Ben, Carla and Dev",
          "Padlet from the EdCamp in Springfield, 40 links",
          "Summer Institute agenda and sign-in sheet",
          "Brown Bag lunches on Fridays, sign-up in the lounge",
          "The assistant superintendent, Maria Lopez, opens each session",
          "Student teachers like the new mentor plan",
          "Staff can delete their own entries and nobody gets erased from the map",
          "Second grade team used Kagan structures and wrote it up",
          "Kindergarten teachers Ann Cole and Jo Reed run it",
          "https://example.org/notes by Samantha Cruz",
          "Our mentor Tom Baker was retained for next year",
          "Ms. Young's class visited the makerspace",
          "Parents of Student Senate members came",
          "Andrea Wolf, a teacher, shared the child study team form",
          "In May the board heard Ms. Kim's report",
          "Child Nutrition Services joined the network",
          "We read Hattie on student outcomes");

  @Test
  void studentsAreSeen() {
    assertThat(NAMED).filteredOn(note -> !StudentName.isIn(note)).isEmpty();
  }

  @Test
  void staffAndPlacesAreLetBe() {
    assertThat(PLAIN).filteredOn(StudentName::isIn).isEmpty();
  }
}
