/** Verifies that a request comes from Microsoft Teams: tokens and signing keys. */
@NullMarked
package org.leadlearner.chat.teams.auth;

import org.jspecify.annotations.NullMarked;
