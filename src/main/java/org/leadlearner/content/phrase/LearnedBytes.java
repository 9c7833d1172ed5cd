package org.leadlearner.content.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leadlearner.content.yaml.BytesReader;
import org.leadlearner.content.yaml.BytesWriter;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.phrase.Learned;
import org.leadlearner.understand.phrase.PackedRows;
import org.leadlearner.understand.phrase.PhraseBook;
import org.leadlearner.understand.phrase.PhraseGroup;
import org.leadlearner.understand.phrase.TextIndex;
import org.leadlearner.understand.phrase.Weights;
import org.leadlearner.understand.phrase.WholeLines;

/**
 * What was learned, as bytes in a fixed order, so that the same input always gives the same bytes.
 */
final class LearnedBytes {

  private LearnedBytes() {}

  static byte[] of(Learned learned) {
    BytesWriter out = new BytesWriter();
    List<PhraseGroup> groups = learned.book().groups();
    out.list(groups, LearnedBytes::writeGroup);
    writeExact(out, learned.exact(), groups);
    out.list(learned.book().entries(), LearnedBytes::writeEntry);
    out.list(learned.book().exactWords(), LearnedBytes::writeEntry);
    out.list(learned.book().shortForms(), LearnedBytes::writeShortForm);
    writeTexts(out, new TreeSet<>(learned.spelled()));
    writeTexts(out, new TreeSet<>(learned.usual()));
    writeWeights(out, learned.weights());
    return out.bytes();
  }

  static Learned read(BytesReader in) {
    List<PhraseGroup> groups = in.list(LearnedBytes::readGroup);
    WholeLines exact = readExact(in, groups);
    List<PhraseBook.Entry> entries = in.list(LearnedBytes::readEntry);
    List<PhraseBook.Entry> exactWords = in.list(LearnedBytes::readEntry);
    List<PhraseBook.ShortForm> shortForms = in.list(LearnedBytes::readShortForm);
    return new Learned(
        new PhraseBook(groups, entries, exactWords, shortForms),
        new HashSet<>(in.list(BytesReader::text)),
        exact,
        new HashSet<>(in.list(BytesReader::text)),
        readWeights(in));
  }

  private static void writeGroup(BytesWriter out, PhraseGroup group) {
    writeMeaning(out, group.meaning());
    writeTexts(out, group.where().stream().map(Context::name).sorted().toList());
  }

  private static PhraseGroup readGroup(BytesReader in) {
    Meaning meaning = readMeaning(in);
    Set<Context> where = EnumSet.noneOf(Context.class);
    in.list(BytesReader::text).forEach(name -> where.add(Context.valueOf(name)));
    return new PhraseGroup(meaning, where, List.of());
  }

  private static void writeMeaning(BytesWriter out, Meaning meaning) {
    out.text(meaning.intent().name());
    out.map(meaning.slots(), (bytes, slot) -> bytes.text(slot.name()), BytesWriter::text);
    out.list(meaning.parts(), LearnedBytes::writeMeaning);
  }

  private static Meaning readMeaning(BytesReader in) {
    return new Meaning(
        Intent.valueOf(in.text()),
        in.map(() -> new EnumMap<>(Slot.class), one -> Slot.valueOf(one.text()), BytesReader::text),
        in.list(LearnedBytes::readMeaning));
  }

  private static void writeEntry(BytesWriter out, PhraseBook.Entry entry) {
    out.text(entry.concept());
    out.text(entry.language());
    out.text(entry.words());
  }

  private static PhraseBook.Entry readEntry(BytesReader in) {
    return new PhraseBook.Entry(in.text(), in.text(), in.text());
  }

  private static void writeShortForm(BytesWriter out, PhraseBook.ShortForm form) {
    out.text(form.typed());
    out.text(form.words());
  }

  private static PhraseBook.ShortForm readShortForm(BytesReader in) {
    return new PhraseBook.ShortForm(in.text(), in.text());
  }

  /** The groups by their numbers in the book: each list of them, and the list of each line. */
  private static void writeExact(BytesWriter out, WholeLines exact, List<PhraseGroup> groups) {
    Map<PhraseGroup, Integer> numbers = new HashMap<>();
    for (int number = 0; number < groups.size(); number++) {
      numbers.putIfAbsent(groups.get(number), number);
    }
    Map<List<PhraseGroup>, Integer> lists = new LinkedHashMap<>();
    int[] list =
        exact.groups().stream()
            .mapToInt(said -> lists.computeIfAbsent(said, unknown -> lists.size()))
            .toArray();
    out.list(
        lists.keySet(),
        (bytes, said) ->
            bytes.list(said, (more, group) -> more.number(numbers.getOrDefault(group, -1))));
    writeIndex(out, exact.keys());
    out.numbers(list);
  }

  private static WholeLines readExact(BytesReader in, List<PhraseGroup> groups) {
    List<List<PhraseGroup>> lists = in.list(one -> one.list(any -> groups.get(any.number())));
    TextIndex keys = readIndex(in);
    List<List<PhraseGroup>> each = new ArrayList<>(keys.ends().length);
    for (int list : in.numbers()) {
      each.add(lists.get(list));
    }
    return new WholeLines(keys, each);
  }

  private static void writeIndex(BytesWriter out, TextIndex texts) {
    out.bytes(texts.letters());
    out.numbers(texts.ends());
  }

  private static TextIndex readIndex(BytesReader in) {
    return new TextIndex(in.bytes(), in.numbers());
  }

  private static void writeTexts(BytesWriter out, Collection<String> texts) {
    out.list(texts, BytesWriter::text);
  }

  private static void writeWeights(BytesWriter out, Weights weights) {
    writeIndex(out, weights.signs());
    PackedRows rows = weights.rows();
    out.number(rows.width());
    out.bytes(rows.packed());
    out.numbers(rows.ends());
  }

  private static Weights readWeights(BytesReader in) {
    return new Weights(readIndex(in), new PackedRows(in.number(), in.bytes(), in.numbers()));
  }
}
