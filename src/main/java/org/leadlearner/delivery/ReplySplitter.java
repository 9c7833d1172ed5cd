package org.leadlearner.delivery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/**
 * Splits the replies to one interaction: some go to the outbox, some into the immediate response.
 */
final class ReplySplitter {

  private final Outbox outbox;
  private final Incoming incoming;
  private Optional<Message> aside = Optional.empty();
  private Optional<Message> inPlace = Optional.empty();
  private Optional<Form> form = Optional.empty();
  private Map<String, String> faults = Map.of();
  private Optional<Form> faulty = Optional.empty();
  private final Set<Outbox.Lane> lanes = new LinkedHashSet<>();
  private int unreached;
  private boolean answersBelow;

  ReplySplitter(Outbox outbox, Incoming incoming) {
    this.outbox = outbox;
    this.incoming = incoming;
  }

  Receipt take(List<Reply> replies) {
    for (Reply reply : replies) {
      reply.match(this::say, this::post, this::open, this::mend);
    }
    return new Receipt(aside, inPlace, form, faults, faulty);
  }

  private void post(Reply.Post post) {
    if (!added(urgency(post), post.to(), post.message(), Optional.empty())) {
      unreached++;
    }
  }

  private void open(Reply.Open open) {
    form = Optional.of(traced(open.form()));
  }

  private void mend(Reply.Mend mend) {
    faults = mend.faults();
    faulty = Optional.of(traced(mend.form()));
  }

  /** The lanes that have something new to send. */
  Set<Outbox.Lane> lanes() {
    return Set.copyOf(lanes);
  }

  private boolean added(
      Outbox.Urgency urgency, Conversation to, Message message, Optional<String> replaces) {
    boolean isAdded = outbox.add(urgency, to, message, replaces, incoming.at());
    if (isAdded) {
      boolean isAnswer = urgency == Outbox.Urgency.ANSWER;
      lanes.add(new Outbox.Lane(to.platform(), to.workspace(), isAnswer));
    }
    return isAdded;
  }

  /** How many messages were for blocked places, and so are not sent. */
  int unreached() {
    return unreached;
  }

  /** Whether a reply goes to the place that this came from. */
  boolean answersBelow() {
    return answersBelow;
  }

  /** Notifications are less urgent than replies; there may be hundreds of them. */
  private Outbox.Urgency urgency(Reply.Post post) {
    return post.to().equals(incoming.where().own()) ? Outbox.Urgency.ANSWER : Outbox.Urgency.TOLD;
  }

  private void say(Reply.Say say) {
    switch (say.place()) {
      case BELOW -> add(incoming.where().repliesTo(), say.message(), Optional.empty());
      case IN_PLACE -> inPlace(say.message());
      case HOME -> add(home(), say.message(), Optional.empty());
      case ASIDE -> aside(say.message());
    }
  }

  /**
   * A message in a channel belongs to everybody who reads it: a reply to one person never updates
   * it.
   */
  private void inPlace(Message message) {
    if (incoming.where().isShared()) {
      add(incoming.where().own(), message, Optional.empty());
      return;
    }
    inPlace = incoming.on().map(pressed -> message);
    add(incoming.where().repliesTo(), message, answered());
  }

  private Form traced(Form some) {
    return incoming.where().setting() == Where.Setting.DIRECT || incoming.where().staysAside()
        ? answered().map(some::openedFrom).orElse(some)
        : some;
  }

  /** The message that this is about; a submitted form knows which message it was opened from. */
  private Optional<String> answered() {
    return incoming.heard() instanceof Heard.Submitted sent
        ? incoming.on().or(() -> sent.action().detail(Action.OPENED_FROM))
        : incoming.on();
  }

  private void aside(Message message) {
    if (incoming.where().asideTo().isPresent()) {
      add(incoming.where().asideTo().get(), message, Optional.empty());
    } else {
      aside = Optional.of(message);
    }
  }

  private Conversation home() {
    return Conversation.home(
        incoming.where().own().platform(),
        incoming.where().own().workspace(),
        incoming.from().user());
  }

  private void add(Conversation to, Message message, Optional<String> replaces) {
    answersBelow |= to.equals(incoming.where().own());
    added(Outbox.Urgency.ANSWER, to, message, replaces);
  }
}
