package org.leadlearner.demo;

import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/**
 * Somebody who does not exist.
 *
 * @param own their own conversation with the assistant
 */
public record DemoPerson(Account account, Profile profile, Conversation own) {}
