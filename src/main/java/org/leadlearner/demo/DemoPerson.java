package org.leadlearner.demo;

import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/**
 * A fictional person.
 *
 * @param own their own conversation with the bot
 */
public record DemoPerson(Account account, Profile profile, Conversation own) {}
